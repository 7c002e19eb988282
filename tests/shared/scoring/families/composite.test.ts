import { expect, test } from 'vitest'
import { composite } from '../../../../shared/scoring/families/composite.ts'
import type { ScoreFile } from '../../../../shared/vocabulary/state.ts'
import { aRegime } from '../../../support/sealed.ts'

const regime = aRegime()
const open = composite.open(regime, 3)
const entry = (account: string, points: number, ref = 'r') => ({ account, points, ref, month: 3, feature: 'study' })
const booked = (...points: readonly (readonly [account: string, points: number])[]) =>
  points.reduce((file, [account, value], i) => composite.book(regime, file, entry(account, value, `r${i}`)), open)

test('a file opens with each account at its start, and their sum is the standing', () => {
  expect(open).toEqual({ from: 2, at: 2, accounts: { civic: 30, spending: 20 }, entries: [] })
  expect(composite.value(regime, open)).toBe(50)
})

test.each([
  [[['civic', 10]], { civic: 40, spending: 20 }],
  [[['civic', 31]], { civic: 60, spending: 20 }],
  [[['civic', -31]], { civic: 0, spending: 20 }],
  [
    [
      ['civic', -100],
      ['civic', 5],
    ],
    { civic: 5, spending: 20 },
  ],
  [
    [
      ['civic', 100],
      ['spending', -3],
    ],
    { civic: 60, spending: 17 },
  ],
  [[['nowhere', 50]], { civic: 30, spending: 20 }],
] as const)('booking %j', (changes, accounts) => {
  expect(booked(...changes).accounts).toEqual(accounts)
})

test('booking leaves the old file alone', () => {
  const before = JSON.stringify(open)
  booked(['civic', 10])
  expect(JSON.stringify(open)).toBe(before)
})

test('what is above empty accounts counts from there', () => {
  expect(composite.value({ ...regime, scale: { ...regime.scale, min: 300, max: 900 }, terms: { empty: 300 } }, open)).toBe(350)
})

test('an account may have a floor below nothing', () => {
  const harm = aRegime({ accounts: [{ id: 'harm', floor: -40, ceiling: 0, start: 0 }], scale: { ...regime.scale, min: -40 } })
  const file = composite.book(harm, composite.open(harm, 3), entry('harm', -100))
  expect([file.accounts['harm'], composite.value(harm, file)]).toEqual([-40, -40])
})

test('a struck entry gives back exactly what it moved, and only in its own account', () => {
  const file = booked(['civic', 100], ['spending', -3], ['civic', -10])
  expect(composite.strike(regime, file, 'r0').accounts).toEqual({ civic: 20, spending: 17 })
  expect(composite.strike(regime, file, 'r1').accounts).toEqual({ civic: 50, spending: 20 })
  expect(composite.strike(regime, file, 'unknown')).toEqual(file)
})

test('what changes nothing, and what no act did, is no entry', () => {
  expect(booked(['civic', 0], ['civic', 100], ['civic', 1]).entries.map(({ ref, points }) => [ref, points])).toEqual([['r1', 30]])
  expect(composite.book(regime, open, { ...entry('civic', 5), feature: '' }).entries).toEqual([])
})

test('a shift moves the standing, and no account', () => {
  const file = composite.shift(regime, open, -7)
  expect([composite.value(regime, file), file.accounts['civic'], file.accounts['spending']]).toEqual([43, 30, 20])
})

test('time passes: decay first, then what runs out, each on top of the one before', () => {
  const old = composite.book(regime, open, entry('civic', 20, 'old'))
  const passings = composite.passes(aRegime({ decay: 500, expiry: 2 }), old, 5)
  expect(passings.map(({ kind, ref }) => [kind, ref])).toEqual([
    ['decay', null],
    ['expiry', 'old'],
  ])
  expect(passings.map(({ file }) => file.accounts['civic'])).toEqual([40, 20])
})

test('with a reset everybody begins anew, and nothing of the past is left to run out', () => {
  const old = composite.book(regime, open, entry('civic', 20, 'old'))
  const again = aRegime({ reset: 3, expiry: 2 })
  expect(composite.passes(again, old, 5).map(({ kind }) => kind)).toEqual(['expiry'])
  const [reset, ...rest] = composite.passes(again, old, 6)
  expect(reset).toEqual({ kind: 'reset', ref: null, file: { from: 5, at: 6, accounts: open.accounts, entries: [] } satisfies ScoreFile })
  expect(rest).toEqual([])
})

test('without dates nothing passes', () => {
  expect(composite.passes(regime, open, 99)).toEqual([])
})
