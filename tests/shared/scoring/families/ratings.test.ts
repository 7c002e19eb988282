import { expect, test } from 'vitest'
import { ratings } from '../../../../shared/scoring/families/ratings.ts'
import { aRatings } from '../../../support/sealed.ts'

const regime = aRatings()
const rated = (...stars: readonly number[]) =>
  stars.reduce(
    (file, points, i) => ratings.book(regime, file, { account: 'points', points, ref: `r${i}`, month: 3, feature: 'work.shift' }),
    ratings.open(regime, 3),
  )
const value = (...stars: readonly number[]) => ratings.value(regime, rated(...stars))

test('with nothing but the first belief it is the start', () => {
  expect(value()).toBe(480)
})

test.each([
  [[500], 485],
  [[100], 385],
  [[100, 500], 390],
  [[500, 500, 500, 500], 500],
  [[100, 500, 500, 500, 500], 500],
  [[100, 100, 100, 100, 100], 100],
])('the mean of the last four, the belief of three among them at first: %j', (stars, standing) => {
  expect(value(...stars)).toBe(standing)
})

test('a struck rating makes room for an older one', () => {
  const file = rated(500, 100, 500, 500, 500)
  expect(ratings.value(regime, file)).toBe(400)
  expect(ratings.value(regime, ratings.strike(regime, file, 'r1'))).toBe(500)
})

test('without any belief and any rating it is the start, too', () => {
  expect(
    ratings.value({ ...regime, terms: { window: 4, prior: 0, raters: { features: [], mean: 0, noise: 0, bias: 0, district: '' } } }, rated()),
  ).toBe(480)
})

test('time and shifts do nothing to a mean', () => {
  expect(ratings.passes(regime, rated(100), 99)).toEqual([])
  const file = rated(100)
  expect(ratings.shift(regime, file, 50)).toBe(file)
})
