import { describe, expect, test } from 'vitest'
import { momentsOf } from '../../../server/debrief/moments.ts'
import { did, line, seen, stood } from '../../../shared/indicators/example.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { MomentKind } from '../../../shared/vocabulary/turning-point.ts'
import { aLife, told } from '../../support/debriefs.ts'

const moment = (kind: MomentKind, over: Partial<Recording>, regime: Partial<SealedRegime> = {}) =>
  momentsOf(aLife(over, regime)).find((one) => one.kind === kind)

test('nothing happened: there is no turning point', () => {
  expect(momentsOf(aLife())).toEqual([])
})

test('the largest gap: in the second month 60 points lay between the first and the last', () => {
  const standings = [...stood(5, [50, 60, 40]), ...stood(6, [20, 80, 50]), ...stood(7, [30, 80, 50])]
  expect(moment('largest-gap', { standings })).toEqual({ kind: 'largest-gap', month: 6, slot: 0, seats: [2, 1], points: 60 })
})

describe('the first denial', () => {
  const acts = [
    { ...did(1, 1, 'train'), outcome: 'turned-away' as const },
    { ...did(5, 2, 'train'), outcome: 'turned-away' as const },
    did(5, 1, 'train'),
    { ...did(6, 3, 'flight'), slot: 2 as const, outcome: 'shut' as const },
    { ...did(6, 4, 'flight'), outcome: 'shut' as const },
  ]

  test('is a queue that goes by tier, never one of ordinary life', () => {
    const standings = stood(4, [80, 50], ['A', 'C'])
    expect(moment('first-denial', { acts, standings })).toEqual({ kind: 'first-denial', month: 5, slot: 1, seats: [2], count: 1, of: 5 })
  })

  test('is no full place: where equals waited, the lot sent somebody away', () => {
    const standings = stood(4, [80, 80], ['A', 'A'])
    expect(moment('first-denial', { acts, standings })).toMatchObject({ month: 6 })
    expect(moment('first-denial', { acts: acts.slice(0, 3), standings })).toBeUndefined()
  })

  test('is a shut door where queues go by lot; two met one in that month', () => {
    const consequences = { gates: [], queue: 'lot' as const, prices: [] }
    expect(moment('first-denial', { acts }, { consequences })).toMatchObject({ month: 6, slot: 1, seats: [4], count: 2 })
  })
})

describe('the first exploit', () => {
  const effects = { 'civic.ceremony': { account: 'civic', points: 10 }, 'civic.volunteer': { account: 'civic', points: 10 } }

  test('raises the score, helps nobody, and was never done before by this person', () => {
    const acts = [
      did(1, 1, 'ceremony', ['civic.ceremony']),
      did(5, 1, 'ceremony', ['civic.ceremony']),
      did(5, 2, 'volunteer', ['civic.volunteer']),
      did(6, 3, 'ceremony', ['civic.ceremony']),
      did(6, 4, 'ceremony', ['civic.ceremony']),
    ]
    const exploit = { kind: 'first-exploit', month: 6, slot: 1, seats: [3], count: 2, of: 5, feature: 'civic.ceremony' }
    expect(moment('first-exploit', { acts }, { effects })).toEqual(exploit)
  })
})

test('the first cut tie between tiers: one of two that ended, the one that stood higher first', () => {
  const standings = [5, 6].flatMap((month) => stood(month, [80, 50, 50, 50, 50], ['A', 'C', 'C', 'C', 'C']))
  const tie = (month: number, a: number, b: number) => ({ month, a, b })
  const ties = [tie(4, 4, 5), tie(5, 1, 2), tie(5, 2, 3), tie(5, 3, 4), tie(6, 3, 4), tie(7, 3, 4), tie(8, 3, 4)]
  expect(moment('first-cut-tie', { standings, ties })).toEqual({ kind: 'first-cut-tie', month: 6, slot: 0, seats: [1, 2], count: 1, of: 2 })
})

describe('the mistake that nobody appealed against', () => {
  const mistaken = (month: number, of: number) => seen(did(month, 5, 'game', ['buy.game']), of)
  const entries = [mistaken(5, 1), mistaken(5, 2), mistaken(6, 3)]
  const ledger = [1, 2, 3].map((seat, i) => ({
    ...line(entries[i]?.month ?? 0, seat, 'observation', [-20, -15, 30][i] ?? 0, entries[i]?.id),
    seq: i,
  }))

  test('is the one that cost most; one that gave points is none', () => {
    const never = { kind: 'never-appealed', month: 5, slot: 1, seats: [1], points: 20, feature: 'buy.game' }
    expect(moment('never-appealed', { observations: entries, ledger })).toEqual(never)
  })

  test('is another when its owner went to the desk', () => {
    const acts = [did(6, 1, 'appeal', ['civic.appeal'])]
    expect(moment('never-appealed', { observations: entries, ledger, acts })).toMatchObject({ seats: [2], points: 15 })
  })
})

test('the debrief names nobody, and tells no turning point of a room of four people', () => {
  const standings = stood(5, [50, 60, 40])
  expect(told({ standings }).moments).toEqual([{ kind: 'largest-gap', month: 5, slot: 0, seats: [], points: 20 }])
  expect(told({ standings, citizens: aLife().citizens.slice(0, 4) }).moments).toEqual([])
})
