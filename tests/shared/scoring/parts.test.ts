import { expect, test } from 'vitest'
import { partsOf } from '../../../shared/scoring/parts.ts'
import type { SealedEffect } from '../../../shared/vocabulary/sealed.ts'
import type { ScoreFile } from '../../../shared/vocabulary/state.ts'
import { aSighting } from '../../support/sealed.ts'

const fileWith = (...points: readonly number[]): ScoreFile => ({
  from: 2,
  at: 2,
  accounts: {},
  entries: points.map((value, i) => ({ ref: `r${i}`, account: 'points', month: 3, points: value, feature: 'dog.loose' })),
})
const pointsOf = (effect: SealedEffect, file: ScoreFile, magnitude = 1) =>
  partsOf(effect, file, aSighting({ feature: 'dog.loose', magnitude }), 3).map(({ account, points }) => [account, points])

test('one observation moves its account, by its name', () => {
  expect(partsOf({ account: 'points', points: -3 }, fileWith(), aSighting({ feature: 'dog.loose', id: 'seen' }), 4)).toEqual([
    { account: 'points', points: -3, ref: 'seen', month: 4, feature: 'dog.loose' },
  ])
})

test.each([
  [0, -3],
  [1, -6],
  [2, -12],
  [7, -12],
])('with %i earlier entries in the file the next one takes %i', (earlier, points) => {
  const steps = { account: 'points', points: -3, again: [-6, -12] }
  expect(pointsOf(steps, fileWith(...Array.from({ length: earlier }, () => -3)))).toEqual([['points', points]])
})

test('entries that were struck, of another kind, or in another account are not earlier ones', () => {
  const others = fileWith(-3, -3)
  const [one, two] = others.entries
  const file = {
    ...others,
    entries: [
      { ...one, feature: 'litter' },
      { ...two, account: 'other' },
    ] as ScoreFile['entries'],
  }
  expect(pointsOf({ account: 'points', points: -3, again: [-6] }, file)).toEqual([['points', -3]])
})

test.each([
  [[], 5],
  [[5], 5],
  [[5, 5], 2],
  [[5, 5, 2], 0],
])('where a feature may give 12 in all, after %j it gives %i', (earlier, points) => {
  expect(pointsOf({ account: 'points', points: 5, most: 12 }, fileWith(...earlier))).toEqual([['points', points]])
  expect(pointsOf({ account: 'points', points: -5, most: 12 }, fileWith(...earlier.map((value) => -value)))).toEqual([['points', 0 - points + 0]])
})

test('what counts twice moves twice, in its other accounts, too', () => {
  const effect = { account: 'points', points: -3, also: [{ account: 'other', points: 4 }] }
  expect(pointsOf(effect, fileWith(), 2)).toEqual([
    ['points', -6],
    ['other', 8],
  ])
})
