import { expect, test } from 'vitest'
import { register } from '../../../../shared/scoring/families/register.ts'
import type { SealedRegime } from '../../../../shared/vocabulary/sealed.ts'
import type { ScoreFile } from '../../../../shared/vocabulary/state.ts'
import { aRegister } from '../../../support/sealed.ts'

const regime = aRegister({ expiry: 2 })
const open = register.open(regime, 3)
const value = (file: ScoreFile) => register.value(regime, file)
const book = (file: ScoreFile, points: number, ref: string, month = 3) =>
  register.book(regime, file, { account: 'points', points, ref, month, feature: 'drive.fast' })
const ranOut = (rules: SealedRegime, file: ScoreFile, month: number) =>
  register.passes(rules, file, month).flatMap(({ kind, ref }) => (kind === 'expiry' ? [ref] : []))

test('points add up, from 0 to the end of the scale', () => {
  const one = book(open, 5, 'one')
  const two = book(one, 5, 'two')
  const three = book(two, 5, 'three')
  expect([one, two, three].map(value)).toEqual([5, 10, 12])
  expect(three.entries.map(({ points }) => points)).toEqual([5, 5, 2])
  expect(value(book(open, -4, 'less'))).toBe(0)
})

test('what moves nothing is no entry, so that striking it can move nothing', () => {
  const full = book(book(open, 12, 'all'), 5, 'more')
  expect(full.entries.map(({ ref }) => ref)).toEqual(['all'])
  expect(register.strike(regime, full, 'more')).toEqual(full)
})

test.each([
  [3, []],
  [4, []],
  [5, ['one']],
  [6, ['one', 'two']],
])('in month %i the entries %j have run out', (month, refs) => {
  const file = book(book(open, 5, 'one', 3), 3, 'two', 4)
  expect(ranOut(regime, file, month)).toEqual(refs)
})

test('without a date nothing runs out', () => {
  expect(ranOut({ ...regime, expiry: 0 }, book(open, 5, 'one'), 99)).toEqual([])
})

test('a struck entry gives back exactly what it took', () => {
  const file = book(book(open, 10, 'one'), 5, 'two')
  expect(value(file)).toBe(12)
  const struck = register.strike(regime, file, 'two')
  expect(value(struck)).toBe(10)
  expect(value(register.strike(regime, struck, 'one'))).toBe(0)
})

test('what stopped at the ceiling leaves no trace when all entries are gone', () => {
  const rules = aRegister({ scale: { min: 0, max: 12, start: 12, unit: 'points', better: 'high' } })
  const less = register.book(rules, register.open(rules, 3), { account: 'points', points: -3, ref: 'bad', month: 3, feature: 'dog.loose' })
  const more = register.book(rules, less, { account: 'points', points: 2, ref: 'good', month: 3, feature: 'dog.leash' })
  const one = register.strike(rules, more, 'bad')
  expect([more, one, register.strike(rules, one, 'good')].map((file) => register.value(rules, file))).toEqual([11, 12, 12])
})

test('decay goes a share of the way to the start, rounded towards it, never beyond', () => {
  const [passing] = register.passes(aRegister({ decay: 400 }), book(open, 7, 'one'), 4)
  expect(passing).toMatchObject({ kind: 'decay', ref: null, file: { at: 4, accounts: { points: 5 } } })
})

test('a reset wipes the count and what is behind it', () => {
  const file = book(open, 7, 'one')
  expect(register.passes(aRegister({ reset: 6 }), file, 5)).toEqual([])
  expect(register.passes(aRegister({ reset: 6, expiry: 1 }), file, 6)).toEqual([
    { kind: 'reset', ref: null, file: { from: 2, at: 6, accounts: { points: 0 }, entries: [] } },
  ])
})

test('a shift stays on the scale', () => {
  expect(value(register.shift(regime, open, 99))).toBe(12)
  expect(value(register.shift(regime, open, -1))).toBe(0)
})
