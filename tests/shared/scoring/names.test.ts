import { expect, test } from 'vitest'
import { publicNames, type MonthsList } from '../../../shared/scoring/names.ts'
import type { Consequences } from '../../../shared/vocabulary/consequence.ts'
import type { LedgerLine } from '../../../shared/vocabulary/ledger.ts'
import { aRegime, aSighting } from '../../support/sealed.ts'

const line = (citizen: number, kind: LedgerLine['cause']['kind'], ref: string, delta: number): LedgerLine => ({
  seq: 1,
  month: 3,
  citizen,
  cause: { kind, ref },
  delta,
  balance: 0,
})
const seen = [
  aSighting({ id: 'post', actual: 2 }),
  aSighting({ id: 'told', feature: 'report.received' }),
  aSighting({ id: 'tells', feature: 'report.made' }),
]

const list = (names: Consequences['names']): MonthsList => ({
  regime: aRegime({ consequences: { ...aRegime().consequences, ...(names && { names }) } }),
  rows: [
    { month: 3, citizen: 1, value: 20, tier: 'E' },
    { month: 3, citizen: 2, value: 90, tier: 'A' },
    { month: 3, citizen: 3, value: 50, tier: 'C' },
  ],
  lines: [
    line(1, 'observation', 'post', -8),
    line(1, 'report', 'told', -5),
    line(1, 'report', 'tells', 9),
    line(1, 'friends', 'friends-3', 1),
    line(2, 'friends', 'friends-3', -1),
  ],
  observations: new Map(seen.map((one) => [one.id, one])),
})

test('those of the tiers are named, by seat', () => {
  expect(publicNames('glass', list({ tiers: ['E', 'A'], shows: 'tier' }))).toEqual({ 1: { tier: 'E' }, 2: { tier: 'A' } })
  expect(publicNames('glass', list(undefined))).toBeNull()
})

test('with their standing, or with the month’s lines: what was noted, and never who reported', () => {
  expect(publicNames('score', list({ tiers: ['E'], shows: 'standing' }))).toEqual({ 1: { tier: 'E', value: 20 } })
  expect(publicNames('glass', list({ tiers: ['E'], shows: 'entries' }))).toEqual({
    1: {
      tier: 'E',
      value: 20,
      entries: [
        { feature: 'post.critical', kind: 'observation', delta: -8 },
        { feature: 'report.received', kind: 'report', delta: -5 },
        { feature: null, kind: 'friends', delta: 1 },
      ],
    },
  })
})

test.each([
  ['glass', ['tier', 'value', 'entries']],
  ['reasons', ['tier', 'value', 'entries']],
  ['score', ['tier', 'value']],
  ['tier', ['tier']],
] as const)('at %s the list says no more of one than each is told of themselves', (level, keys) => {
  expect(Object.keys(publicNames(level, list({ tiers: ['E'], shows: 'entries' }))?.[1] ?? {})).toEqual(keys)
})

test('where not even tiers are told, nobody is named', () => {
  expect(publicNames('doors', list({ tiers: ['E'], shows: 'entries' }))).toBeNull()
})
