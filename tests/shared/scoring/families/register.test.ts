import { expect, test } from 'vitest'
import { register } from '../../../../shared/scoring/families/register.ts'
import type { ScoreFile } from '../../../../shared/vocabulary/state.ts'
import { aRegister } from '../../../support/sealed.ts'

const regime = aRegister({ expiry: 2 })
const book = (file: ScoreFile, points: number, ref: string, month = 3) => register.book(regime, file, { account: 'points', points, ref, month })

test('points add up, from 0 to the end of the scale', () => {
  const one = book(register.open(regime), 5, 'one')
  const two = book(one, 5, 'two')
  const three = book(two, 5, 'three')
  expect([one, two, three].map(register.value)).toEqual([5, 10, 12])
  expect(three.entries.map(({ points }) => points)).toEqual([5, 5, 2])
  expect(register.value(book(register.open(regime), -4, 'less'))).toBe(0)
})

test('what moves nothing is no entry, so that striking it can move nothing', () => {
  const full = book(book(register.open(regime), 12, 'all'), 5, 'more')
  expect(full.entries.map(({ ref }) => ref)).toEqual(['all'])
  expect(register.strike(regime, full, 'more')).toBe(full)
})

test.each([
  [3, []],
  [4, []],
  [5, ['one']],
  [6, ['one', 'two']],
])('in month %i the entries %j have run out', (month, refs) => {
  const file = book(book(register.open(regime), 5, 'one', 3), 3, 'two', 4)
  expect(register.expired(regime, file, month).map(({ ref }) => ref)).toEqual(refs)
})

test('without a date nothing runs out', () => {
  const file = book(register.open(regime), 5, 'one')
  expect(register.expired({ ...regime, expiry: 0 }, file, 99)).toEqual([])
})

test('a struck entry gives back exactly what it took', () => {
  const file = book(book(register.open(regime), 10, 'one'), 5, 'two')
  expect(register.value(file)).toBe(12)
  const struck = register.strike(regime, file, 'two')
  expect(register.value(struck)).toBe(10)
  expect(register.value(register.strike(regime, struck, 'one'))).toBe(0)
})
