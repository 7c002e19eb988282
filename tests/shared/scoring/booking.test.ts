import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookMonth, type MonthsBooks } from '../../../shared/scoring/booking.ts'
import { FAMILIES } from '../../../shared/scoring/families/index.ts'
import type { LedgerLine, Observation } from '../../../shared/vocabulary/ledger.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { ScoreFile } from '../../../shared/vocabulary/state.ts'
import { aRegime, aRegister, aSighting } from '../../support/sealed.ts'

const books = (over: Partial<MonthsBooks> = {}): MonthsBooks => ({
  regime: aRegime(),
  month: 3,
  citizens: [1, 2],
  blank: [],
  districts: {},
  posted: [],
  ratings: [],
  corrections: [],
  renewed: [],
  ties: {},
  files: {},
  before: {},
  seq: 0,
  ...over,
})
const aFile = (accounts: ScoreFile['accounts']): ScoreFile => ({ from: 2, at: 2, accounts, entries: [] })
const short = ({ citizen, cause, delta, balance }: LedgerLine) => [citizen, cause.kind, delta, balance]

describe('lines', () => {
  test('are numbered on, and name what is behind them', () => {
    const { lines } = bookMonth(books({ seq: 41, posted: [aSighting(), aSighting({ citizen: 2, feature: 'civic.volunteer' })] }))
    expect(lines).toEqual([
      { seq: 42, month: 3, citizen: 1, cause: { kind: 'observation', ref: 'm3-c1-s1-post.critical.0' }, delta: -8, balance: 42 },
      { seq: 43, month: 3, citizen: 2, cause: { kind: 'observation', ref: 'm3-c2-s1-civic.volunteer.0' }, delta: 10, balance: 60 },
    ])
  })

  test('come by month, slot and citizen, in whatever order they were posted', () => {
    const posted = [
      aSighting({ slot: 2 }),
      aSighting({ slot: 1, citizen: 2 }),
      aSighting({ slot: 1 }),
      aSighting({ month: 2, slot: 2, citizen: 2, id: 'm2' }),
    ]
    const { lines } = bookMonth(books({ posted }))
    expect(lines.map(({ citizen, cause }) => [cause.ref, citizen])).toEqual([
      ['m2', 2],
      ['m3-c1-s1-post.critical.0', 1],
      ['m3-c2-s1-post.critical.0', 2],
      ['m3-c1-s1-post.critical.0', 1],
    ])
    expect(bookMonth(books({ posted: posted.toReversed() })).lines).toEqual(lines)
  })

  test('stand there even when they move nothing, and are missing for what the rules don’t know', () => {
    const regime = aRegime({ effects: { study: { account: 'civic', points: 0 } } })
    const { lines } = bookMonth(books({ regime, posted: [aSighting({ feature: 'study' }), aSighting({ feature: 'haggle' })] }))
    expect(lines.map(short)).toEqual([[1, 'observation', 0, 50]])
  })

  test('stop at floor and ceiling: booked as far as it goes', () => {
    const regime = aRegime({ effects: { 'post.critical': { account: 'civic', points: -25 } } })
    const { lines } = bookMonth(books({ regime, posted: [1, 2, 3].map((slot) => aSighting({ slot, id: `s${slot}` })) }))
    expect(lines.map(short)).toEqual([
      [1, 'observation', -25, 25],
      [1, 'observation', -5, 20],
      [1, 'observation', 0, 20],
    ])
  })

  test('for somebody without a score are not written', () => {
    expect(bookMonth(books({ citizens: [2], posted: [aSighting()] }))).toMatchObject({ lines: [], standings: [{ citizen: 2, value: 50, tier: 'C' }] })
  })

  test('go by the effect of the month in which the act was done', () => {
    const regime = aRegime({ updates: [{ month: 3, effects: { 'post.critical': { account: 'civic', points: 4 } }, shift: 0 }] })
    const { lines } = bookMonth(books({ regime, posted: [aSighting({ month: 2, id: 'old' }), aSighting({ id: 'new' })] }))
    expect(lines.map(({ delta }) => delta)).toEqual([-8, 4])
  })
})

describe('friends', () => {
  const network = { how: 'pull' as const, share: 100, most: 3, account: 'civic', delay: 0 }
  const ties = { 1: [2], 2: [1], 3: [] }

  test('pull at once by what stands after this month’s entries, all at the same time', () => {
    const { lines } = bookMonth(
      books({
        regime: aRegime({ network }),
        citizens: [1, 2, 3],
        ties,
        posted: [aSighting({ feature: 'civic.volunteer' }), aSighting({ citizen: 2, feature: 'buy.game' })],
      }),
    )
    expect(lines.filter(({ cause }) => cause.kind === 'friends').map(short)).toEqual([
      [1, 'friends', -3, 57],
      [2, 'friends', 3, 38],
    ])
  })

  test('with a delay pull by the month before; in the first month nobody does', () => {
    const regime = aRegime({ network: { ...network, delay: 1 } })
    const posted = [aSighting({ citizen: 2, feature: 'buy.game' })]
    expect(bookMonth(books({ regime, ties, posted })).lines.filter(({ cause }) => cause.kind === 'friends')).toEqual([])
    const { lines } = bookMonth(books({ regime, ties, posted, before: { 1: 50, 2: 40 } }))
    expect(lines.filter(({ cause }) => cause.kind === 'friends').map(({ delta }) => delta)).toEqual([-1, 1])
  })
})

describe('time', () => {
  test('decay takes a share of the way back to the start, never beyond', () => {
    const regime = aRegime({ decay: 100 })
    const files = { 1: aFile({ civic: 55, spending: 20 }), 2: aFile({ civic: 3, spending: 21 }) }
    const { lines, files: after } = bookMonth(books({ regime, files }))
    expect(lines.map(short)).toEqual([
      [1, 'decay', -2, 73],
      [2, 'decay', 2, 26],
    ])
    expect(after[2]?.accounts).toEqual({ civic: 5, spending: 21 })
  })

  test('expiry strikes an entry, with a line that names it', () => {
    const regime = aRegister({ expiry: 2 })
    const posted = (month: number) => [aSighting({ feature: 'drive.fast', month, id: `fast-${month}` })]
    const march = bookMonth(books({ regime, posted: posted(3), citizens: [1] }))
    const may = bookMonth(books({ regime, month: 5, posted: posted(5), citizens: [1], files: march.files, seq: 1 }))
    expect(may.lines.map(({ cause, delta, balance }) => [cause.kind, cause.ref, delta, balance])).toEqual([
      ['observation', 'fast-5', 5, 10],
      ['expiry', 'fast-3', -5, 5],
    ])
  })
})

describe('what neighbours say', () => {
  const judging = aRegime({
    ratings: { points: [-10, -6, -2, 2, 6], account: 'civic', delay: 0 },
    effects: {
      'report.received': { account: 'civic', points: -15 },
      'report.made': { account: 'civic', points: 9 },
      'post.critical': { account: 'civic', points: -8 },
    },
  })
  const ratings = [
    { citizen: 1, stars: 5, ref: 'stars-3-1' },
    { citizen: 1, stars: 1, ref: 'stars-3-2' },
  ]

  test('stars are booked after what was seen, and their name tells nobody who gave them', () => {
    const { lines } = bookMonth(books({ regime: judging, ratings, posted: [aSighting()] }))
    expect(lines.map(short)).toEqual([
      [1, 'observation', -8, 42],
      [1, 'rating', 6, 48],
      [1, 'rating', -10, 38],
    ])
    expect(lines.map(({ cause }) => cause.ref).slice(1)).toEqual(['stars-3-1', 'stars-3-2'])
  })

  test('a report is booked on both sides, as a report', () => {
    const posted = [aSighting({ feature: 'report.made' }), aSighting({ feature: 'report.received', citizen: 2 })]
    expect(bookMonth(books({ regime: judging, posted })).lines.map(short)).toEqual([
      [1, 'report', 9, 59],
      [2, 'report', -15, 35],
    ])
  })

  test('together they take no more than the mercy, and what is over is booked with nothing', () => {
    const posted = [aSighting({ feature: 'report.received' }), aSighting({ feature: 'report.received', id: 'again' })]
    const { lines } = bookMonth(books({ regime: { ...judging, mercy: 20 }, ratings, posted }))
    expect(lines.map(short)).toEqual([
      [1, 'report', -15, 35],
      [1, 'report', -5, 30],
      [1, 'rating', 6, 36],
      [1, 'rating', 0, 36],
    ])
  })

  test('what was seen knows no mercy', () => {
    const posted = [1, 2, 3, 4].map((slot) => aSighting({ slot, id: `s${slot}` }))
    expect(bookMonth(books({ regime: { ...judging, mercy: 20 }, posted })).standings[0]?.value).toBe(50 - 30)
  })
})

test('a correction gives back what a mistake took, as far as the ceiling, in a line of its own', () => {
  const wrong = aSighting({ citizen: 2, feature: 'buy.game', actual: 1, id: 'wrong' })
  const { files } = bookMonth(books({ posted: [wrong] }))
  const { lines } = bookMonth(books({ month: 4, files, corrections: [{ citizen: 2, ref: 'wrong' }] }))
  expect(lines).toMatchObject([{ citizen: 2, cause: { kind: 'correction', ref: 'wrong' }, delta: 15, balance: 50 }])
  const full = { ...files, 2: { ...aFile({ civic: 30, spending: 40 }), entries: files[2]?.entries ?? [] } }
  expect(bookMonth(books({ month: 4, files: full, corrections: [{ citizen: 2, ref: 'wrong' }] })).lines).toMatchObject([{ delta: 0, balance: 70 }])
})

const features = ['post.critical', 'civic.volunteer', 'buy.game', 'drive.fast', 'study'] as const
const points = fc.integer({ min: -80, max: 80 })
const effects = fc.record(
  Object.fromEntries(features.map((feature) => [feature, fc.record({ account: fc.constantFrom('civic', 'spending'), points })])),
)
const sighting = fc.record({
  citizen: fc.integer({ min: 1, max: 4 }),
  actual: fc.integer({ min: 1, max: 4 }),
  slot: fc.constantFrom(0, 1, 2),
  feature: fc.constantFrom(...features),
})
const rating = fc.record({
  citizen: fc.integer({ min: 1, max: 4 }),
  stars: fc.integer({ min: 1, max: 5 }),
  ref: fc.string({ minLength: 1, maxLength: 5 }),
})
const regimes: fc.Arbitrary<SealedRegime> = fc
  .record({
    effects,
    decay: fc.constantFrom(0, 50, 400),
    expiry: fc.constantFrom(0, 1, 2),
    share: fc.integer({ min: 0, max: 300 }),
    delay: fc.constantFrom(0, 1),
    high: fc.boolean(),
    mercy: fc.constantFrom(0, 5, 20),
  })
  .map(({ share, delay, high, ...over }) =>
    high
      ? aRegime({
          ...over,
          network: { how: 'pull', share, most: 30, account: 'civic', delay },
          ratings: { points: [-10, -6, -2, 2, 6], account: 'civic', delay: 0 },
        })
      : aRegister({
          ...over,
          effects: Object.fromEntries(Object.entries(over.effects).map(([feature, effect]) => [feature, { ...effect, account: 'points' }])),
        }),
  )

test('start plus lines is the standing, for any rules and any year', () => {
  fc.assert(
    fc.property(
      regimes,
      fc.array(fc.array(sighting, { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      fc.array(fc.array(rating, { maxLength: 6 }), { maxLength: 5 }),
      (regime, months, stars) => {
        const citizens = [1, 2, 3, 4]
        const lines: LedgerLine[] = []
        let files: Record<string, ScoreFile> = {}
        let before: Record<number, number> = {}
        for (const [i, seen] of months.entries()) {
          const posted = seen.map((some, j): Observation => aSighting({ ...some, month: i + 3, id: `${i}-${j}` }))
          const booked = bookMonth({
            regime,
            month: i + 3,
            citizens,
            blank: [],
            districts: {},
            posted,
            ratings: stars[i] ?? [],
            corrections: [],
            renewed: [],
            ties: { 1: [2, 3], 2: [1], 3: [1, 4], 4: [] },
            files,
            before,
            seq: lines.length,
          })
          lines.push(...booked.lines)
          files = booked.files
          before = Object.fromEntries(booked.standings.map(({ citizen, value }) => [citizen, value]))
          for (const citizen of citizens) {
            const own = lines.filter((line) => line.citizen === citizen)
            const sum = own.reduce((total, { delta }) => total + delta, regime.scale.start)
            expect(sum).toBe(before[citizen])
            expect(own.at(-1)?.balance ?? regime.scale.start).toBe(sum)
            expect(sum).toBe(FAMILIES[regime.family].value(regime, files[citizen] ?? aFile({})))
            expect(Number.isSafeInteger(sum) && sum >= regime.scale.min && sum <= regime.scale.max).toBe(true)
          }
        }
        expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, i) => i + 1))
      },
    ),
    { numRuns: 150, seed: 2 },
  )
})
