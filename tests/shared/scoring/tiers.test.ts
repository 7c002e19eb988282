import { describe, expect, test } from 'vitest'
import { consequencesOf, OPEN_DOORS, type Subject } from '../../../shared/scoring/consequences.ts'
import { rankOf, tierOf } from '../../../shared/scoring/tiers.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { aRegime, aRegister } from '../../support/sealed.ts'

const doorsOf = (regime: SealedRegime, value: number) => {
  const subject: Subject = {
    seat: 1,
    month: 3,
    row: { value, tier: tierOf(regime, value) },
    ties: [],
    seen: [],
    seed: 's',
    isKin: false,
    isTaken: false,
    isSpared: false,
  }
  const { because: _because, ...doors } = consequencesOf(regime, subject)
  return doors
}

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
  const regime = aRegime({ tiers: [], consequences: { gates: [], queue: 'tier', prices: [] } })
  expect(tierOf(regime, 10)).toBeNull()
  expect(doorsOf(regime, 10)).toMatchObject({ shut: [], price: 0 })
})

const { because: _none, ...PLAIN } = OPEN_DOORS

describe('doors', () => {
  test.each([
    [80, { ...PLAIN, shut: [], price: -1, rank: 0 }],
    [50, { ...PLAIN, shut: [], price: 0, rank: 1 }],
    [10, { ...PLAIN, shut: ['travel'], price: 1, rank: 2 }],
  ])('at %i', (value, doors) => {
    expect(doorsOf(aRegime(), value)).toEqual(doors)
  })

  test('a queue by lot knows no rank', () => {
    expect([0, 12].map((value) => doorsOf(aRegister(), value))).toEqual([PLAIN, { ...PLAIN, shut: ['drive'] }])
  })
})
