import fc from 'fast-check'
import { expect, test } from 'vitest'
import { must } from '../../../../shared/kit/assert.ts'
import { rank } from '../../../../shared/scoring/families/rank.ts'
import type { ScoreFile } from '../../../../shared/vocabulary/state.ts'
import { aRank } from '../../../support/sealed.ts'

const regime = aRank()
const place = must(rank.place, 'places')
const open = rank.open(regime, 3)
const withPoints = (points: number): ScoreFile =>
  rank.book(regime, open, { account: 'points', points, ref: `p${points}`, month: 3, feature: 'study' })
const placeOf = (mine: number, ...others: readonly number[]) => rank.value(regime, place(regime, withPoints(mine), others.map(withPoints)))

test('everybody begins in the middle, and alone one stays there', () => {
  expect([rank.value(regime, open), placeOf(99)]).toEqual([50, 50])
})

test.each([
  [5, [1, 2, 3], 100],
  [1, [5, 6, 7], 0],
  [2, [1, 3], 50],
  [2, [2, 2], 50],
  [2, [2, 1], 75],
  [0, [0, 0, 0, 0], 50],
])('with %i points among %j', (mine, others, expected) => {
  expect(placeOf(mine, ...others)).toBe(expected)
})

test('if all do the same more, nobody moves', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 8 }), fc.integer({ min: 1, max: 9 }), (points, more) => {
      const places = (shift: number) => points.map((mine, i) => placeOf(mine + shift, ...points.filter((_, j) => j !== i).map((one) => one + shift)))
      expect(places(more)).toEqual(places(0))
      // Zero-sum: what one wins another loses, up to rounding.
      const mean = places(0).reduce((sum, one) => sum + one, 0) / points.length
      expect(Math.abs(mean - 50)).toBeLessThanOrEqual(0.5)
    }),
    { seed: 3, numRuns: 80 },
  )
})

test('a struck entry takes back its points', () => {
  const file = rank.strike(regime, withPoints(7), 'p7')
  expect([file.accounts['points'], file.entries]).toEqual([0, []])
})

test('what moves nothing is no entry; time and shifts do nothing to a place', () => {
  expect(withPoints(0).entries).toEqual([])
  expect(rank.passes(regime, withPoints(3), 99)).toEqual([])
  expect(rank.shift(regime, open, 9)).toBe(open)
})
