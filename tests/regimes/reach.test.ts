import { describe, expect, test } from 'vitest'
import reach from '../../server/regimes/reach.ts'
import { consequencesOf, type Subject } from '../../shared/scoring/consequences.ts'
import { composite } from '../../shared/scoring/families/composite.ts'
import { LENGTHS, MONTHS, firstMonth } from '../../shared/vocabulary/phase.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = sealedOf(reach)
const file = (followers: number) =>
  composite.book(sealed, composite.open(sealed, 3), { account: 'followers', points: followers - 100, ref: 'heads', month: 3, feature: '' })
/** Posts win no followers here, so that only their liveliness counts. */
const flat = { ...sealed, updates: [], effects: { 'post.private': { ...sealed.effects['post.private'], account: 'followers', points: 0 } } }
const posts = (count: number) => Array.from({ length: count }, (_, i) => aSighting({ feature: 'post.private', id: `p${i}` }))
const standings = (...args: Parameters<typeof booked>) => booked(...args).standings.map(({ value }) => value)

test.each([
  [100, 42],
  [1000, 57],
  [10_000, 72],
])('%i followers give %i, with nothing else in the file', (followers, standing) => {
  expect(composite.value(sealed, file(followers))).toBe(standing)
})

test('everybody opens at 42, with 100 followers', () => {
  expect(composite.value(sealed, composite.open(sealed, 3))).toBe(reach.scale.start)
})

test('ten times the followers are always worth the same: the shape that was found from outside', () => {
  const gain = (followers: number) => composite.value(sealed, file(followers * 10)) - composite.value(sealed, file(followers))
  expect([100, 1000].map(gain)).toEqual([15, 15])
})

test('nobody falls below 1 or rises above 100', () => {
  expect(composite.value(sealed, file(10 ** 9))).toBe(100)
  expect(composite.value(sealed, composite.shift(sealed, file(100), -99))).toBe(1)
})

describe('friends', () => {
  test.each([
    [100, 48],
    [70, 45],
    [40, 42],
    [10, 39],
  ])('whose mean is %i make %i of 42', (mean, standing) => {
    const before = { 1: 42, 2: mean }
    const { lines } = booked(flat, { ties: { 1: [2] }, before, posted: posts(0) })
    expect(lines.find(({ citizen, cause }) => citizen === 1 && cause.kind === 'friends')?.balance).toBe(standing)
  })

  test('who stay as they are move nothing again', () => {
    const before = { 1: 42, 2: 100 }
    const first = booked(flat, { ties: { 1: [2] }, before })
    const { lines } = booked(flat, { ties: { 1: [2] }, before, files: first.files, month: 4 })
    expect(lines.find(({ citizen, cause }) => citizen === 1 && cause.kind === 'friends')?.delta).toBe(0)
  })
})

test('each silent month takes one and a half', () => {
  const months = [3, 4, 5, 6]
  const values: number[] = []
  let files = {}
  for (const month of months) {
    const result = booked(flat, { month, files, citizens: [1] })
    files = result.files
    values.push(...result.standings.map(({ value }) => value))
  }
  expect(values).toEqual([42.06 - 1.5, 42.06 - 3, 42.06 - 4.5, 42.06 - 6].map(Math.round))
})

test('a post ends the silence', () => {
  const silent = booked(flat, { citizens: [1] })
  const [value] = standings(flat, { citizens: [1], month: 4, files: silent.files, posted: [aSighting({ feature: 'post.private', month: 4 })] })
  expect(value).toBe(Math.round(42.06 + 8 / 5))
})

test.each([
  [1, 44],
  [3, 47],
  [5, 50],
  [9, 50],
])('%i posts of late make %i of 42: at most 8 are won', (count, standing) => {
  expect(standings(flat, { citizens: [1], posted: posts(count) })).toEqual([standing])
})

test('posts of two months ago are no longer lively', () => {
  const { files } = booked(flat, { citizens: [1], posted: posts(5) })
  const later = booked(flat, { citizens: [1], month: 4, files })
  const last = booked(flat, { citizens: [1], month: 5, files: later.files })
  expect([later.standings[0]?.value, last.standings[0]?.value]).toEqual([Math.round(42.06 + 8 - 1.5), Math.round(42.06 - 3)])
})

test.each(LENGTHS)('the scale moves once in a %s game, in the rule, by 10 for everybody, and no rule changes', (length) => {
  const regime = sealedOf(reach, { length })
  expect(regime.updates).toHaveLength(1)
  for (const { month, effects, shift } of regime.updates) {
    expect(month).toBeGreaterThan(firstMonth(length, 'rule'))
    expect(month).toBeLessThan(firstMonth(length, 'rule') + MONTHS[length].rule)
    expect([shift, effects]).toEqual([-10, {}])
    const { lines } = booked(regime, { month })
    expect(lines.filter(({ cause }) => cause.kind === 'update').map(({ delta }) => delta)).toEqual([-10, -10])
  }
})

test('prices are kind from 50, stage and promotion open at 60: the two of the job case stand on different sides', () => {
  const subject = (value: number): Subject => ({
    row: { value, tier: tierOf(sealed, value) },
    seat: 1,
    month: 3,
    ties: [],
    seen: [],
    seed: 'room',
    isKin: false,
    isTaken: false,
    isSpared: false,
  })
  const doors = (value: number) => {
    const { price, shut } = consequencesOf(sealed, subject(value))
    return [price, shut.toSorted()]
  }
  expect([34, 49].map(doors)).toEqual([
    [0, ['post', 'stage']],
    [0, ['post', 'stage']],
  ])
  expect([50, 59].map(doors)).toEqual([
    [-1, ['post', 'stage']],
    [-1, ['post', 'stage']],
  ])
  expect([60, 67].map(doors)).toEqual([
    [-1, []],
    [-1, []],
  ])
})

test('bought followers count in every room, and everybody sees everybody’s number', () => {
  const seeds = Array.from({ length: 50 }, (_, i) => `room-${i}`)
  expect(new Set(seeds.map((seed) => sealedOf(reach, { seed }).effects['followers.bought']?.points))).toEqual(new Set([500]))
  expect(reach.consequences.names).toEqual({ tiers: reach.tiers.map(({ letter }) => letter), shows: 'standing' })
})
