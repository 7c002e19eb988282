import { expect, test } from 'vitest'
import { list, listsOf } from '../../../../shared/scoring/families/list.ts'
import type { ScoreFile } from '../../../../shared/vocabulary/state.ts'
import { aList } from '../../../support/sealed.ts'

const regime = aList()
const open = list.open(regime, 3)
const on = (file: ScoreFile, account: string, ref: string, points = 1, month = 3) =>
  list.book(regime, file, { account, points, ref, month, feature: 'travel.noticket' })
const happens = (file: ScoreFile, month: number) => list.passes(regime, file, month).map(({ kind, ref }) => [kind, ref])

test('nobody begins on a list', () => {
  expect([list.value(regime, open), listsOf(open)]).toEqual([0, []])
})

test('a list without grace counts at once, one with grace not yet', () => {
  expect([list.value(regime, on(open, 'rail', 'one')), listsOf(on(open, 'rail', 'one'))]).toEqual([1, ['rail']])
  expect([list.value(regime, on(open, 'air', 'one')), listsOf(on(open, 'air', 'one'))]).toEqual([0, []])
})

test('one or many entries: one is on it or not', () => {
  const twice = on(on(open, 'rail', 'one'), 'rail', 'two')
  expect([list.value(regime, twice), listsOf(twice)]).toEqual([1, ['rail']])
  expect(list.value(regime, list.strike(regime, twice, 'one'))).toBe(1)
  expect(list.value(regime, list.strike(regime, list.strike(regime, twice, 'one'), 'two'))).toBe(0)
})

test('what takes one off a list takes all of its entries, and no other list’s', () => {
  const both = on(on(on(open, 'rail', 'one'), 'rail', 'two'), 'debts', 'three')
  expect(listsOf(on(both, 'rail', 'paid', -1))).toEqual(['debts'])
  expect(list.book(regime, both, { account: 'rail', points: 0, ref: 'x', month: 3, feature: 'study' })).toBe(both)
})

test.each([
  [3, []],
  [4, [['list', 'air-1']]],
  [5, [['list', 'air-1']]],
])('after a month of grace an entry counts: in month %i %j', (month, passings) => {
  expect(happens(on(open, 'air', 'air-1'), month)).toEqual(passings)
})

test.each([
  [4, []],
  [5, [['expiry', 'rail-1']]],
])('by its clock it ends by itself: in month %i %j', (month, passings) => {
  expect(happens(on(open, 'rail', 'rail-1'), month)).toEqual(passings)
})

test('without a clock it stays until it is met', () => {
  expect(happens(on(open, 'debts', 'one'), 99)).toEqual([])
})

test('grace and clock run one after the other, and the file knows the time', () => {
  const [counts] = list.passes(regime, on(open, 'air', 'air-1'), 4)
  expect(counts?.file).toMatchObject({ at: 4 })
  expect(listsOf(counts?.file ?? open)).toEqual(['air'])
  const [ends] = list.passes(regime, counts?.file ?? open, 7)
  expect([ends?.kind, listsOf(ends?.file ?? on(open, 'rail', 'x'))]).toEqual(['expiry', []])
  expect(happens(counts?.file ?? open, 6)).toEqual([])
})

test('a shift moves nobody onto a list', () => {
  expect(list.shift(regime, open, -5)).toBe(open)
})
