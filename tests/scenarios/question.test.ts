import { describe, expect, test } from 'vitest'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { steeply } from '../support/sealed.ts'
import { quietTown } from '../support/town.ts'

/** A month of the rule in which Ana posts about the spill and asks what is the least she would have to change. */
function asks(answers: SealedRegime['answers'], disclosure: Disclosure = 'glass') {
  const town = quietTown({ phase: 'rule', disclosure, sealed: steeply({ 'post.critical': -80, 'civic.volunteer': 20 }, { answers }) })
  town.ana.lives('spill', 'rest').sends({ type: 'question' })
  return town
}

describe('R143 what is the least that I would have to change?', () => {
  test('costs no slot and is asked once a month; the answer comes with the statement', () => {
    const { room, ana } = asks('exactly')
    expect([ana.tries({ type: 'question' }), ana.me.questions, ana.me.second]).toEqual(['already-done', true, 'free'])
    room.resolves()
    expect([ana.me.least, ana.diary('question').length]).toEqual([null, 1])
    room.settles()
    expect(ana.me.least?.month).toBe(5)
    room.reaches('rule', 2)
    expect([ana.me.questions, ana.me.least?.month]).toEqual([false, 5])
    room.settles()
    expect(ana.me.least).toBeNull()
  })

  test('answered exactly, it names the tier, the points, and ways that would do', () => {
    const { room, ana } = asks('exactly')
    room.settles()
    expect(ana).toBeInTier('D')
    expect(ana.me.least).toEqual({
      month: 5,
      how: 'exactly',
      tier: 'C',
      points: 30,
      ways: [
        { feature: 'civic.volunteer', times: 2 },
        { feature: 'post.critical', times: 0 },
      ],
    })
  })

  test('who does what it says is there', () => {
    const { room, ana } = asks('exactly')
    room.reaches('rule', 2)
    ana.has({ dilemma: null }).lives('volunteer', 'volunteer')
    room.settles()
    expect(ana).toBeInTier('C')
  })

  test.each([
    ['exactly', 'tier', { month: 5, how: 'vaguely', codes: ['civic'] }],
    ['vaguely', 'glass', { month: 5, how: 'vaguely', codes: ['civic'] }],
    ['nothing', 'glass', { month: 5, how: 'nothing' }],
    ['exactly', 'doors', { month: 5, how: 'nothing' }],
  ] as const)('where the system answers %s and the level is %s', (answers, disclosure, least) => {
    const { room, ana } = asks(answers, disclosure)
    room.settles()
    expect(ana.me.least).toEqual(least)
  })
})
