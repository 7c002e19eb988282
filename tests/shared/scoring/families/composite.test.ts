import { expect, test } from 'vitest'
import { composite } from '../../../../shared/scoring/families/composite.ts'
import { aRegime } from '../../../support/sealed.ts'

const regime = aRegime()
const open = composite.open(regime)
const booked = (...points: readonly (readonly [account: string, points: number])[]) =>
  points.reduce((file, [account, value]) => composite.book(regime, file, { account, points: value, ref: 'r', month: 3 }), open)

test('a file opens with each account at its start, and their sum is the standing', () => {
  expect(open).toEqual({ accounts: { civic: 30, spending: 20 }, entries: [] })
  expect(composite.value(open)).toBe(50)
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
  [[['nowhere', 50]], { civic: 30, spending: 20, nowhere: 0 }],
] as const)('booking %j', (changes, accounts) => {
  expect(booked(...changes).accounts).toEqual(accounts)
})

test('booking leaves the old file alone', () => {
  const before = JSON.stringify(open)
  booked(['civic', 10])
  expect(JSON.stringify(open)).toBe(before)
})

test('nothing expires, nothing is struck', () => {
  expect(composite.expired(regime, open, 99)).toEqual([])
  expect(composite.strike(regime, open, 'r')).toBe(open)
})
