import { describe, expect, test } from 'vitest'
import { commitmentOf } from '../../../shared/kit/commit.ts'
import { must } from '../../../shared/kit/assert.ts'
import { sealFor } from '../../../shared/scoring/sealing.ts'
import { firstMonth, LENGTHS, monthsOf } from '../../../shared/vocabulary/phase.ts'
import type { ScoredRegime } from '../../../shared/vocabulary/regime.ts'
import { createHash } from 'node:crypto'
import { library } from '../../support/library.ts'

const house = must(library.regimes['house'], 'house')
const seeds = Array.from({ length: 500 }, (_, i) => `seed-${i}`)
const sealed = (seed: string, length: 'short' | 'standard' | 'long' = 'standard') => sealFor(house, { seed, length }).regime

/** The sealed rules of 500 standard rooms. */
const rooms = seeds.map((seed) => sealed(seed))

const sideOf = (points: number) => Math.sign(points)
const isFixed = ({ lowers, raises }: ScoredRegime['effects'][number]) => lowers?.chance === 100 || raises?.chance === 100

describe.each(Object.values(library.regimes))('$face.id', (regime) => {
  test.each(LENGTHS)('the same seed gives the same envelope in a %s game, another seed another salt', (length) => {
    expect(sealFor(regime, { seed: 's', length })).toEqual(sealFor(regime, { seed: 's', length }))
    expect(sealFor(regime, { seed: 's', length }).salt).not.toBe(sealFor(regime, { seed: 't', length }).salt)
    expect(sealFor(regime, { seed: 's', length }).salt).toMatch(/^[0-9a-f]{64}$/)
  })

  test('holds whole numbers and texts only, under plain keys', () => {
    for (const length of LENGTHS) walk(sealFor(regime, { seed: 'walk', length }))
  })

  test('any language can check the hash: sorted, compact JSON gives the same bytes', () => {
    const value = sealFor(regime, { seed: 'hash', length: 'short' })
    expect(createHash('sha256').update(sortedJson(value), 'utf8').digest('hex')).toBe(commitmentOf(value))
  })

  test('nothing of the file’s own secrets is in it: no canary, no terms', () => {
    const text = JSON.stringify(sealFor(regime, { seed: 'quiet', length: 'long' }))
    expect(text).not.toContain('canary')
    expect(text).not.toContain(regime.face.terms.slice(0, 40))
  })
})

describe('effects', () => {
  test('a documented sign never flips in 500 rooms, updates included', () => {
    for (const effect of house.effects.filter(isFixed)) {
      const side = effect.raises ? 1 : -1
      const points = rooms.flatMap(({ effects, updates }) => {
        return [effects, ...updates.map((update) => update.effects)].flatMap((some) => some[effect.feature]?.points ?? [])
      })
      expect([effect.feature, points.every((value) => sideOf(value) === side)]).toEqual([effect.feature, true])
    }
  })

  test('at least half of the others differ between any two rooms’ seeds', () => {
    const open = house.effects.filter((effect) => !isFixed(effect)).map(({ feature }) => feature)
    for (let i = 0; i < 100; i += 1) {
      const [one, other] = [rooms[i]?.effects, rooms[i + 100]?.effects]
      const differ = open.filter((feature) => one?.[feature]?.points !== other?.[feature]?.points)
      expect(differ.length * 2).toBeGreaterThanOrEqual(open.length)
    }
  })

  test('signs come as often as the file says, and points stay in range', () => {
    for (const { feature, lowers, raises } of house.effects) {
      const points = rooms.map(({ effects }) => effects[feature]?.points ?? 0)
      const share = (side: number) => (100 * points.filter((value) => sideOf(value) === side).length) / seeds.length
      expect(Math.abs(share(-1) - (lowers?.chance ?? 0))).toBeLessThan(9)
      expect(Math.abs(share(1) - (raises?.chance ?? 0))).toBeLessThan(9)
      for (const value of points.filter((some) => some !== 0)) {
        const [low, high] = must(value < 0 ? lowers : raises, feature).points
        expect(value >= low && value <= high).toBe(true)
      }
    }
  })

  test.each([
    ['short', 140],
    ['standard', 100],
    ['long', 70],
  ] as const)('a %s game takes %i in 100 of the points, rounded away from zero', (length, percent) => {
    for (const seed of seeds.slice(0, 20)) {
      const { effects } = sealed(seed, length)
      for (const [feature, { points }] of Object.entries(sealed(seed).effects)) {
        expect(effects[feature]?.points).toBe(Math.sign(points) * Math.ceil((Math.abs(points) * percent) / 100))
      }
    }
  })
})

describe('updates', () => {
  test.each([
    ['short', 1],
    ['standard', 1],
    ['long', 2],
  ] as const)('a %s game has %i, inside the rule', (length, count) => {
    for (const seed of seeds.slice(0, 60)) {
      const { updates } = sealed(seed, length)
      expect(updates).toHaveLength(count)
      for (const { month } of updates) {
        expect(month).toBeGreaterThan(firstMonth(length, 'rule'))
        expect(month).toBeLessThanOrEqual(monthsOf(length))
      }
      expect(updates.map(({ month }) => month)).toEqual(updates.map(({ month }) => month).toSorted((a, b) => a - b))
    }
  })

  test('four unfixed lines of the notebook change: one wakes, one doubles, the others flip or fall to nothing', () => {
    const fixed = new Set<string>(house.effects.filter(isFixed).map(({ feature }) => feature))
    for (const { effects, updates, notebook } of rooms.slice(0, 100)) {
      const changed = Object.entries(must(updates[0], 'an update').effects)
      expect(changed).toHaveLength(4)
      const kinds = changed.map(([feature, { points, account }]) => {
        const before = must(effects[feature], feature)
        expect([notebook.includes(feature), fixed.has(feature), account]).toEqual([true, false, before.account])
        return before.points === 0 ? 'wakes' : points === 2 * before.points ? 'doubles' : points === 0 || points === -before.points ? 'turns' : 'odd'
      })
      expect(kinds.filter((kind) => kind === 'doubles')).toHaveLength(1)
      expect(kinds.filter((kind) => kind === 'odd')).toEqual([])
      const sleepers = notebook.filter((feature) => !fixed.has(feature) && effects[feature]?.points === 0)
      expect(kinds.filter((kind) => kind === 'wakes')).toHaveLength(sleepers.length > 0 ? 1 : 0)
    }
  })
})

test('short games know no delay, others do', () => {
  const delays = (length: 'short' | 'standard') => Object.values(sealed('s', length).sensors).map(({ delay }) => delay)
  expect(Math.max(...delays('short'))).toBe(0)
  expect(Math.max(...delays('standard'))).toBe(1)
  expect([sealed('s', 'short').network, sealed('s', 'standard').network]).toMatchObject([{ delay: 0 }, { delay: 1 }])
})

test('every district may be the watched one', () => {
  const districts = rooms.map(({ proxy }) => ('district' in proxy ? proxy.district : null))
  expect(new Set(districts)).toEqual(new Set(['hearth', 'trade', 'works', 'gate']))
})

test('the golden grid of the house under one seed', () => {
  const { effects, updates, network, proxy } = sealed('golden')
  expect(Object.fromEntries(Object.entries(effects).map(([feature, { points }]) => [feature, points]))).toMatchInlineSnapshot(`
    {
      "buy.family": 0,
      "buy.game": 0,
      "buy.import": 0,
      "buy.local": 0,
      "buy.luxury": -24,
      "buy.workwear": 13,
      "civic.ceremony": 0,
      "civic.petition": -56,
      "civic.volunteer": 46,
      "cross.red": -25,
      "data.shared": 69,
      "dog.loose": -46,
      "drive.fast": -103,
      "followers.bought": -21,
      "loan.cosign": 33,
      "loan.taken": 0,
      "loiter": -21,
      "meet.date": 0,
      "meet.newcomer": 0,
      "move.night": 0,
      "pay.late": -62,
      "pay.ontime": 12,
      "play.games": 0,
      "post.critical": 0,
      "post.economy": -44,
      "post.official": 0,
      "read.odd": 0,
      "rent.home": 0,
      "report.made": 0,
      "report.received": -25,
      "sell.home": 0,
      "sign.ignored": -41,
      "travel.noticket": -92,
      "work.overtime": -6,
      "work.sick": 0,
      "write.paper": 0,
    }
  `)
  expect(
    updates.map(({ month, effects: changed }) => [
      month,
      Object.fromEntries(Object.entries(changed).map(([feature, { points }]) => [feature, points])),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        6,
        {
          "civic.petition": 56,
          "loiter": 21,
          "post.critical": -68,
          "work.overtime": -12,
        },
      ],
    ]
  `)
  expect([network, proxy]).toMatchInlineSnapshot(`
    [
      {
        "account": "connections",
        "delay": 1,
        "how": "pull",
        "most": 30,
        "share": 97,
      },
      {
        "district": "hearth",
        "sees": 900,
        "sensors": [
          "street",
          "traffic",
        ],
      },
    ]
  `)
})

function walk(value: unknown): void {
  if (typeof value === 'number') expect(Number.isSafeInteger(value) && !Object.is(value, -0)).toBe(true)
  else if (Array.isArray(value)) value.forEach(walk)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      expect(key).toMatch(/^[\x21-\x7e]+$/)
      walk(part)
    }
  } else expect(typeof value).toBe('string')
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
