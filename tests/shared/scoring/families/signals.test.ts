import { expect, test } from 'vitest'
import { composite } from '../../../../shared/scoring/families/composite.ts'
import { signalled } from '../../../../shared/scoring/families/signals.ts'
import type { SealedAccount } from '../../../../shared/vocabulary/sealed.ts'
import type { Signal } from '../../../../shared/vocabulary/signal.ts'
import type { FileEntry } from '../../../../shared/vocabulary/state.ts'
import { aRegime } from '../../../support/sealed.ts'

const account = (over: Partial<SealedAccount> = {}): SealedAccount => ({ id: 'a', floor: 0, ceiling: 100, start: 0, ...over })
const entry = (points: number, month = 3, feature = 'study'): FileEntry => ({ ref: `r${month}`, account: 'a', month, points, feature })
const of = (
  signal: Signal,
  entries: readonly FileEntry[],
  { at = 3, from = 0, ...over }: Partial<SealedAccount> & { at?: number; from?: number } = {},
) => signalled(account(over), signal, { from, at, accounts: {}, entries: [...entries] })

test('average: each hit goes a share of the way up, each miss of the way down', () => {
  const signal = { kind: 'average', alpha: 100, start: 900 } as const
  expect(of(signal, [])).toBeCloseTo(90)
  expect(of(signal, [entry(1)])).toBeCloseTo(91)
  expect(of(signal, [entry(-1)])).toBeCloseTo(81)
  expect(of(signal, [entry(-1), entry(1)])).toBeCloseTo(82.9)
})

test('kept promises among all, the first count of both included', () => {
  const signal = { kind: 'kept', kept: 3, broken: 1 } as const
  expect(of(signal, [])).toBe(75)
  expect(of(signal, [entry(-1)])).toBe(60)
  expect(of(signal, [entry(1), entry(1), entry(-5)])).toBeCloseTo(500 / 7)
  expect(of({ kind: 'kept', kept: 0, broken: 0 }, [])).toBe(0)
})

test('count: a share of what there could be, of the last months, each kind once if it says so', () => {
  const all = { kind: 'count', of: 10, start: 2, months: 0, counts: 'all' } as const
  const entries = [entry(3, 1, 'study'), entry(3, 3, 'study'), entry(1, 3, 'enrol')]
  expect(of(all, entries)).toBeCloseTo(90)
  expect(of({ ...all, counts: 'distinct' }, entries)).toBeCloseTo(60)
  expect(of({ ...all, months: 2 }, entries)).toBeCloseTo(60)
  expect(of(all, [entry(99)])).toBe(100)
  expect(of(all, [entry(-99)])).toBe(0)
})

test('fading: harm halves with its half-life, and good deeds are none', () => {
  const signal = { kind: 'fading', half: 2 } as const
  expect(of(signal, [])).toBe(100)
  expect(of(signal, [entry(-1000)])).toBeCloseTo(100 * Math.exp(-1))
  expect(of(signal, [entry(-1000)], { at: 5 })).toBeCloseTo(100 * Math.exp(-0.5))
  expect(of(signal, [entry(500)])).toBe(100)
})

test('age: nearer to the ceiling with each month, never there', () => {
  const signal = { kind: 'age', months: 6, span: 6 } as const
  expect(of(signal, [], { from: 0, at: 0 })).toBeCloseTo(100 * (1 - Math.exp(-1)))
  expect(of(signal, [], { from: 0, at: 6 })).toBeCloseTo(100 * (1 - Math.exp(-2)))
})

test('log: so many points for each tenfold, between floor and ceiling', () => {
  const signal = { kind: 'log', start: 99, perDecade: 20 } as const
  expect(of(signal, [])).toBeCloseTo(40)
  expect(of(signal, [entry(900)])).toBeCloseTo(60)
  expect(of(signal, [entry(-999)])).toBe(0)
  expect(of(signal, [entry(1e9)], { ceiling: 80 })).toBe(80)
})

test('idle: each month without an entry takes a little, down to the floor', () => {
  const signal = { kind: 'idle', each: 1500 } as const
  const below = { floor: -4, ceiling: 0 }
  expect(of(signal, [entry(1, 3)], { ...below, at: 3 })).toBe(0)
  expect(of(signal, [entry(1, 3)], { ...below, at: 5 })).toBe(-3)
  expect(of(signal, [entry(1, 3)], { ...below, at: 9 })).toBe(-4)
  expect(of(signal, [], { ...below, from: 2, at: 3 })).toBe(-1.5)
})

test('entries of another account count for nothing', () => {
  expect(of({ kind: 'kept', kept: 1, broken: 0 }, [{ ...entry(-1), account: 'b' }])).toBe(100)
})

test('a floor above nothing is where a share begins', () => {
  expect(of({ kind: 'kept', kept: 1, broken: 1 }, [], { floor: 20, ceiling: 60 })).toBe(40)
})

test('in a composite a signal is worked out from its entries; the sum is rounded once', () => {
  const regime = aRegime({
    accounts: [
      { id: 'a', floor: 0, ceiling: 30, start: 0, signal: { kind: 'kept', kept: 1, broken: 1 } },
      { id: 'b', floor: 0, ceiling: 30, start: 0, signal: { kind: 'kept', kept: 1, broken: 6 } },
    ],
  })
  const open = composite.open(regime, 3)
  expect(open.accounts).toEqual({})
  expect(composite.value(regime, open)).toBe(Math.round(15 + 30 / 7))
  const file = composite.book(regime, open, { account: 'a', points: 1, ref: 'r', month: 3, feature: 'study' })
  expect([composite.value(regime, file), composite.value(regime, composite.strike(regime, file, 'r'))]).toEqual([Math.round(20 + 30 / 7), 19])
})

test('where an account ages, time has a line of its own, though no balance decays', () => {
  const regime = aRegime({ accounts: [{ id: 'a', floor: 0, ceiling: 30, start: 0, signal: { kind: 'age', months: 0, span: 3 } }] })
  const [passing] = composite.passes(regime, composite.open(regime, 3), 3)
  expect([passing?.kind, composite.value(regime, passing?.file ?? composite.open(regime, 3))]).toEqual([
    'decay',
    Math.round(30 * (1 - Math.exp(-1 / 3))),
  ])
})
