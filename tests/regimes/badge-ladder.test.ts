import { expect, test } from 'vitest'
import ladder from '../../server/regimes/badge-ladder.ts'
import { consequencesOf } from '../../shared/scoring/consequences.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import { FEATURES } from '../../shared/vocabulary/feature.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(ladder)
const links = (count: number) => Array.from({ length: count }, (_, i) => aSighting({ feature: 'data.shared', id: `link-${i}` }))
const level = (count: number) => booked(sealed, { citizens: [1], posted: links(count) }).standings[0]?.value

test('there are eleven levels, and everybody begins on the first', () => {
  expect([ladder.scale.min, ladder.scale.max, level(0)]).toEqual([1, 11, 1])
})

test.each([
  [1, 2],
  [5, 6],
  [10, 11],
  [11, 11],
])('%i linked accounts make level %i', (count, standing) => {
  expect(level(count)).toBe(standing)
})

test('each link is worth the same in every room', () => {
  const seeds = Array.from({ length: 50 }, (_, i) => `room-${i}`)
  expect(new Set(seeds.map((seed) => sealedOf(ladder, { seed }).effects['data.shared']?.points))).toEqual(new Set([1]))
})

test('nothing counts but giving data: no other act of the town moves anybody', () => {
  const others = FEATURES.filter((feature) => feature !== 'data.shared')
  const { lines, standings } = booked(sealed, { citizens: [1], posted: others.map((feature) => aSighting({ feature })) })
  expect([lines, standings[0]?.value]).toEqual([[], 1])
})

test('a level is never lost', () => {
  const { files } = booked(sealed, { citizens: [1], posted: links(3) })
  const months = [4, 8, 12].map((month) => booked(sealed, { citizens: [1], month, files }).standings[0]?.value)
  expect(months).toEqual([4, 4, 4])
})

test('the quick line opens at level 4, the stage at level 7, and a link pays a coin', () => {
  const base = { seat: 1, month: 3, ties: [], seen: [], seed: 'room', isKin: false, isTaken: false, isSpared: false }
  const shut = (value: number) => consequencesOf(sealed, { ...base, row: { value, tier: tierOf(sealed, value) } }).shut
  expect([3, 4, 6, 7].map(shut)).toEqual([['express', 'stage'], ['stage'], ['stage'], []])
  expect(ladder.consequences.links).toBe(1)
})
