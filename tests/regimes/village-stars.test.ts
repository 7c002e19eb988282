import { expect, test } from 'vitest'
import village from '../../server/regimes/village-stars.ts'
import { must } from '../../shared/kit/assert.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import { LENGTHS } from '../../shared/vocabulary/phase.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(village)
const stars: Readonly<Record<string, number>> = { A: 5, B: 4, C: 3, D: 2, E: 1 }
const starsAt = (points: number) => stars[must(tierOf(sealed, points), 'a tier')]
const one = (...features: string[]) => features.map((feature, i) => aSighting({ feature, id: `${feature}-${i}` }))
const deltas = (length: 'short' | 'standard' | 'long', ...features: string[]) =>
  booked(sealedOf(village, { length }), { citizens: [1], posted: one(...features) }).lines.map(({ delta }) => delta)

test.each(LENGTHS)('in a %s game work for the village brings 3 points, litter costs 5', (length) => {
  expect(deltas(length, 'civic.volunteer')).toEqual([3])
  expect(deltas(length, 'litter')).toEqual([-5])
})

test('a star for every 20 points, begun or full: one to five, three at the start', () => {
  expect([0, 20, 21, 40, 41, 60, 61, 80, 81, 100].map(starsAt)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  expect(starsAt(village.scale.start)).toBe(3)
})

test('five stars of a neighbour bring 2 points and one takes 3, as reports do in the model', () => {
  const moved = [1, 2, 3, 4, 5].map(
    (given) => booked(sealed, { citizens: [1], ratings: [{ citizen: 1, stars: given, ref: 'stars-3-1' }] }).lines[0]?.delta,
  )
  expect(moved).toEqual([-3, -2, -1, 0, 2])
})

test('neighbours take 6 points in a month at most, whatever they say', () => {
  const posted = one('report.received', 'report.received')
  const ratings = [1, 1].map((given, i) => ({ citizen: 1, stars: given, ref: `stars-3-${i}` }))
  expect(booked(sealed, { citizens: [1], posted, ratings }).standings[0]?.value).toBe(54)
})

test('nobody checks a report', () => {
  expect(village.reports).toBe('neighbours')
  expect(sealed.checked).toEqual({})
})

test('the stars of every door can be seen by all, and no more than the stars', () => {
  expect(village.consequences.names).toEqual({ tiers: Object.keys(stars), shows: 'tier' })
})

test('nobody falls below 0 or rises above 100', () => {
  const many = (feature: string) => Array.from({ length: 40 }, (_, i) => aSighting({ feature, id: `${feature}-${i}` }))
  expect(booked(sealed, { citizens: [1], posted: many('litter') }).standings[0]?.value).toBe(0)
  expect(booked(sealed, { citizens: [1], posted: many('civic.volunteer') }).standings[0]?.value).toBe(100)
})

test('what else counts, and how far, differs from room to room', () => {
  const drawn = Array.from({ length: 30 }, (_, i) => sealedOf(village, { seed: `room-${i}` }).effects)
  for (const { feature } of village.effects.filter((effect) => !('documented' in effect))) {
    expect(new Set(drawn.map((effects) => effects[feature]?.points)).size, feature).toBeGreaterThan(3)
  }
})
