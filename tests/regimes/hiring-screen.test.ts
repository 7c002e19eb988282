import { describe, expect, test } from 'vitest'
import hiringScreen from '../../server/regimes/hiring-screen.ts'
import reach from '../../server/regimes/reach.ts'
import { must } from '../../shared/kit/assert.ts'
import { consequencesOf } from '../../shared/scoring/consequences.ts'
import { verdictOf, type Candidate } from '../../shared/scoring/decisions.ts'
import { playableRegimes } from '../../shared/scoring/registry.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'

const screen = must(hiringScreen.decisions[0], 'the screen')
const PEOPLE = 20_000
const candidate = (seat: number, features: readonly string[], over: Partial<Candidate> = {}): Candidate => ({
  seat,
  month: 5,
  standing: 42,
  ties: [],
  seen: features.map((feature) => ({ month: 5, feature })),
  seed: 'room',
  ...over,
})

/** Share of many people with such a file for whom the post is shut. */
function shutFor(features: readonly string[], over: Partial<Candidate> = {}): number {
  const shut = Array.from({ length: PEOPLE }, (_, i) => verdictOf(screen, candidate(i + 1, features, over))).filter((verdict) => verdict !== null)
  return shut.length / PEOPLE
}

describe('who asks for a better post', () => {
  test('is looked up in 70 of 100 cases, and something risky then counts in 35 of 100', () => {
    expect(shutFor(['post.critical'])).toBeCloseTo(0.7 * 0.35, 2)
  })

  test('and of whom nothing can be found, is asked in 53 of 100 of the looks', () => {
    expect(shutFor([])).toBeCloseTo(0.7 * (1 - 0.53), 2)
  })

  test('passes with harmless posts only', () => {
    expect(shutFor(['post.official', 'meet.friend'])).toBe(0)
  })

  test('is forgiven a post after three months', () => {
    const seen = (month: number) => [
      { month, feature: 'post.rumour' },
      { month: 5, feature: 'post.official' },
    ]
    expect(shutFor([], { seen: seen(3) })).toBeGreaterThan(0.2)
    expect(shutFor([], { seen: seen(2) })).toBe(0)
  })

  test('is worse off with nothing to find than with a risky post', () => {
    expect(shutFor([])).toBeGreaterThan(shutFor(['post.critical']))
  })

  test('loses nothing by the number of reach itself', () => {
    expect([1, 100].map((standing) => shutFor(['post.official'], { standing }))).toEqual([0, 0])
  })
})

test('reads the standing of reach, whose own doors it puts aside', () => {
  const playable = must(playableRegimes({ reach, 'hiring-screen': hiringScreen })['hiring-screen'], 'the screen on its base')
  const { regime } = sealFor(playable, { seed: 'room', length: 'standard' })
  expect([regime.base, regime.family, regime.scale.start]).toEqual(['reach', 'composite', 42])
  const subject = {
    seat: 1,
    month: 5,
    ties: [],
    seen: [{ month: 5, feature: 'post.official' }],
    seed: 'room',
    isKin: false,
    isTaken: false,
    isSpared: false,
  }
  expect(consequencesOf(regime, { ...subject, row: { value: 1, tier: 'E' } })).toMatchObject({ shut: [], price: 0, slot: 'kept' })
})

test('a post is the only thing that it decides, and no reason is given', () => {
  expect(screen.privilege).toBe('post')
  expect([hiringScreen.face.disclosure, hiringScreen.appeal, hiringScreen.answers]).toEqual(['doors', 'none', 'nothing'])
})
