import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import friendGate from '../../server/regimes/friend-gate.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import { doorsAt } from '../support/life.ts'

const { 'friend-gate': played, sesame } = (await loadLibrary()).regimes
if (!played) throw new Error('the regime friend-gate')
const { regime } = sealFor(played, { seed: 'room', length: 'standard' })
const shut = (standing: number, ties: number[]) => doorsAt(regime, standing, { ties }).shut

describe('the mean of one’s ties', () => {
  test.each([
    [[650], []],
    [[649], ['credit', 'deposit']],
    [[600, 700], []],
    [
      [600, 699],
      ['credit', 'deposit'],
    ],
    [[950, 350, 650], []],
    [[350], ['credit', 'deposit']],
  ])('of %j shuts %j', (ties, doors) => {
    expect(shut(590, ties)).toEqual(doors)
  })

  test('is asked for, whatever one’s own standing is', () => {
    expect([350, 950].map((standing) => shut(standing, [649]))).toEqual([
      ['credit', 'deposit'],
      ['credit', 'deposit'],
    ])
    expect([350, 950].map((standing) => shut(standing, [650]))).toEqual([[], []])
  })

  test('of nobody is a no', () => {
    expect(shut(950, [])).toEqual(['credit', 'deposit'])
  })

  test('can be mended by leaving somebody', () => {
    expect([shut(700, [700, 560]), shut(700, [700])]).toEqual([['credit', 'deposit'], []])
  })
})

test('the standings are those of the shopping score, whose own doors it leaves open', () => {
  expect([played.base, played.scale, played.effects, played.tiers]).toEqual(['sesame', sesame?.scale, sesame?.effects, sesame?.tiers])
  expect(shut(350, [950])).toEqual([])
})

test('the bar is where a band of the score begins', () => {
  for (const decision of friendGate.decisions) expect(sesame?.tiers.map(({ from }) => from)).toContain(decision.atLeast)
})

test('one hears yes or no, and cannot object', () => {
  expect([friendGate.face.disclosure, friendGate.access, friendGate.answers, friendGate.appeal]).toEqual(['doors', 'nothing', 'nothing', 'none'])
})

test('its archive says that nobody is known to use it', () => {
  expect(friendGate.face.archive.status).toContain('no use of it is known')
})
