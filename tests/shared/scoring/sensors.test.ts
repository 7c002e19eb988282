import { describe, expect, test } from 'vitest'
import { isFelt, observe, type Watched } from '../../../shared/scoring/sensors.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { aRegime, anAct } from '../../support/sealed.ts'

const seeing = (sensors: Record<string, { sees: number; mistakes?: number }>, over: Partial<SealedRegime> = {}) =>
  aRegime({
    sensors: Object.fromEntries(Object.entries(sensors).map(([name, { sees, mistakes = 0 }]) => [name, { from: 'rule', sees, mistakes, delay: 0 }])),
    ...over,
  })

const watched = (over: Partial<Watched> & Pick<Watched, 'regime' | 'acts'>): Watched => ({
  seed: 'a',
  live: Object.keys(over.regime.sensors),
  districts: { 1: 'hearth', 2: 'hearth', 3: 'works', 4: 'gate' },
  traits: {},
  sensed: 0,
  mistakesSoFar: 0,
  ...over,
})

const rate = (hits: (seed: string) => boolean, rooms = 2000) =>
  Array.from({ length: rooms }, (_, i) => hits(`room-${i}`)).filter(Boolean).length / rooms

describe('sight', () => {
  test.each([0, 500, 950, 1000])('a sensor that sees %i in 1000 does so', (sees) => {
    const regime = seeing({ feed: { sees } })
    const seen = rate((seed) => observe(watched({ regime, seed, acts: [anAct()] })).length === 1)
    expect(Math.abs(seen - sees / 1000)).toBeLessThan(0.03)
  })

  test('a sensor that isn’t live sees nothing', () => {
    expect(observe(watched({ regime: seeing({ feed: { sees: 1000 } }), live: [], acts: [anAct()] }))).toEqual([])
  })

  test('the first live sensor writes; the second only what the first missed', () => {
    const regime = seeing({ shop: { sees: 1000 }, payment: { sees: 1000 } })
    const acts = [anAct({ feature: 'buy.game', place: 'shop' })]
    expect(observe(watched({ regime, acts })).map(({ sensor }) => sensor)).toEqual(['shop'])
    expect(observe(watched({ regime, acts, live: ['payment'] })).map(({ sensor }) => sensor)).toEqual(['payment'])
    const dim = seeing({ shop: { sees: 300 }, payment: { sees: 1000 } })
    const byShop = rate((seed) => observe(watched({ regime: dim, acts, seed }))[0]?.sensor === 'shop')
    expect(Math.abs(byShop - 0.3)).toBeLessThan(0.03)
  })

  test('what nobody can see is seen by nobody', () => {
    const all = seeing({ street: { sees: 1000 }, neighbours: { sees: 1000 }, social: { sees: 1000 } })
    expect(observe(watched({ regime: all, acts: [anAct({ feature: 'help.unseen' }), anAct({ feature: 'toString', citizen: 2 })] }))).toEqual([])
  })

  test('only what was done is seen, and each feature of an act by itself', () => {
    const regime = seeing({ employer: { sees: 1000 }, street: { sees: 1000 } })
    const acts = [
      anAct({ outcome: 'turned-away' }),
      anAct({ outcome: 'shut', citizen: 2 }),
      anAct({
        citizen: 3,
        place: 'work',
        features: [
          { feature: 'work.shift', magnitude: 1 },
          { feature: 'move.night', magnitude: 1 },
        ],
      }),
    ]
    expect(observe(watched({ regime, acts })).map(({ id, feature, actual }) => [id, feature, actual])).toEqual([
      ['m3-c3-s1-thing.0', 'work.shift', 3],
      ['m3-c3-s1-thing.1', 'move.night', 3],
    ])
  })
})

describe('the watched district', () => {
  test('has better eyes for those who live there, wherever they act', () => {
    const regime = seeing({ traffic: { sees: 600 } }, { proxy: { district: 'works', sensors: ['traffic'], sees: 900 } })
    const seen = (citizen: number) =>
      rate((seed) => observe(watched({ regime, seed, acts: [anAct({ feature: 'cross.red', citizen, place: 'street' })] })).length === 1)
    expect(Math.abs(seen(3) - 0.9)).toBeLessThan(0.03)
    expect(Math.abs(seen(1) - 0.6)).toBeLessThan(0.04)
  })
})

describe('mistakes', () => {
  test.each([0, 20, 100])('are made in %i of 1000', (mistakes) => {
    const regime = seeing({ feed: { sees: 1000, mistakes } })
    const wrong = rate((seed) => observe(watched({ regime, seed, acts: [anAct(), anAct({ citizen: 2 })] }))[0]?.citizen === 2, 4000)
    expect(Math.abs(wrong - mistakes / 1000)).toBeLessThan(0.015)
  })

  const wrong = seeing({ feed: { sees: 1000, mistakes: 1000 } })

  test('fall on somebody at the same place and slot', () => {
    const acts = [
      anAct(),
      anAct({ citizen: 3, feature: 'post.official' }),
      anAct({ citizen: 2, place: 'park', feature: 'dog.leash' }),
      anAct({ citizen: 4, slot: 2, feature: 'post.official' }),
    ]
    for (let i = 0; i < 50; i += 1)
      expect(observe(watched({ regime: wrong, seed: `s${i}`, acts })).find(({ actual }) => actual === 1)).toMatchObject({ citizen: 3 })
  })

  test('fall on a neighbour of the same district when nobody was there', () => {
    expect(observe(watched({ regime: wrong, acts: [anAct()] }))[0]).toMatchObject({ citizen: 2, actual: 1 })
  })

  test('fall on nobody when nobody is near: then the entry is right', () => {
    expect(observe(watched({ regime: wrong, acts: [anAct({ citizen: 4 })] }))[0]).toMatchObject({ citizen: 4, actual: 4 })
  })

  test('one who was turned away was not there', () => {
    const acts = [anAct({ citizen: 4 }), anAct({ citizen: 3, outcome: 'turned-away' })]
    expect(observe(watched({ regime: wrong, acts }))[0]).toMatchObject({ citizen: 4 })
  })

  test('are the same in every replay', () => {
    const acts = [1, 2, 3, 4].map((citizen) => anAct({ citizen }))
    expect(observe(watched({ regime: wrong, acts }))).toEqual(observe(watched({ regime: wrong, acts })))
  })
})

describe('the least number of mistakes', () => {
  const eight = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [i + 1, 'hearth']))
  const acts = Array.from({ length: 8 }, (_, i) => anAct({ citizen: i + 1 }))
  const regime = seeing({ feed: { sees: 1000, mistakes: 1 }, office: { sees: 1000, mistakes: 1 } }, { leastMistakes: { count: 2, by: 3 } })
  const mistakes = (over: Partial<Watched>) => observe(watched({ regime, acts, districts: eight, ...over })).filter((seen) => isFelt(regime, seen))

  test('is reached in the sealed month', () => expect(mistakes({})).toHaveLength(2))
  test('counts what came before', () => expect([1, 2, 3].map((mistakesSoFar) => mistakes({ mistakesSoFar }).length)).toEqual([1, 0, 0]))
  test('is asked for in no other month', () => expect(mistakes({ acts: acts.map((act) => ({ ...act, month: 2 })) })).toEqual([]))
  test('is asked for in no small room', () =>
    expect(mistakes({ acts: acts.slice(0, 7), districts: Object.fromEntries(Object.entries(eight).slice(0, 7)) })).toEqual([]))

  test('is made of entries that will be felt: scored, by a sensor that errs, with somebody near', () => {
    const unscored = acts.map((act) => ({ ...act, features: [{ feature: 'post.private', magnitude: 1 }] }))
    expect(mistakes({ acts: unscored })).toEqual([])
    const alone = { ...eight, 8: 'gate' }
    const lonely = [anAct({ citizen: 8, place: 'hall', feature: 'civic.volunteer' }), ...acts.slice(0, 1), ...acts.slice(1, 2)]
    expect(
      mistakes({ acts: lonely, districts: alone })
        .map(({ actual }) => actual)
        .toSorted(),
    ).toEqual([1, 2])
  })
})
