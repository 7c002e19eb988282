import { describe, expect, test } from 'vitest'
import { doorsOf, rankOf, tierOf } from '../../../shared/scoring/tiers.ts'
import { aRegime, aRegister } from '../../support/sealed.ts'

test.each([
  [100, 'A', 0],
  [70, 'A', 0],
  [69, 'C', 1],
  [40, 'C', 1],
  [39, 'E', 2],
  [0, 'E', 2],
])('where more is better, %i stands in %s', (value, letter, rank) => {
  expect([tierOf(aRegime(), value), rankOf(aRegime(), value)]).toEqual([letter, rank])
})

test.each([
  [0, 'B'],
  [1, 'C'],
  [11, 'C'],
  [12, 'E'],
])('where more is worse, %i stands in %s', (value, letter) => {
  expect(tierOf(aRegister(), value)).toBe(letter)
})

test('a system without tiers has no letter and shuts nothing', () => {
  const regime = aRegime({ tiers: [], gates: [], prices: [] })
  expect(tierOf(regime, 10)).toBeNull()
  expect(doorsOf(regime, 10)).toMatchObject({ shut: [], price: 0 })
})

describe('doors', () => {
  test.each([
    [80, { shut: [], price: -1, rank: 0 }],
    [50, { shut: [], price: 0, rank: 1 }],
    [10, { shut: ['travel'], price: 1, rank: 2 }],
  ])('at %i', (value, doors) => {
    expect(doorsOf(aRegime(), value)).toEqual(doors)
  })

  test('a queue by lot knows no rank', () => {
    expect([0, 12].map((value) => doorsOf(aRegister(), value))).toEqual([
      { shut: [], price: 0, rank: 0 },
      { shut: ['drive'], price: 0, rank: 0 },
    ])
  })
})
