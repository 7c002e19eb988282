import { describe, expect, test } from 'vitest'
import { consequencesOf, lettersOf, OPEN_DOORS, type Subject } from '../../../shared/scoring/consequences.ts'
import type { Consequences } from '../../../shared/vocabulary/consequence.ts'
import { aList, aRegime } from '../../support/sealed.ts'

const subject = (over: Partial<Subject> = {}): Subject => ({
  seat: 1,
  month: 4,
  row: { value: 50, tier: 'C' },
  ties: [],
  seen: [],
  seed: 's',
  isKin: false,
  isTaken: false,
  isSpared: false,
  ...over,
})
const low = { value: 10, tier: 'E' }
const rules = (over: Partial<Consequences>) => {
  const { consequences } = aRegime()
  return aRegime({ consequences: { ...consequences, ...over } })
}

test('in the middle of a plain regime all is as marked', () => {
  expect(consequencesOf(aRegime(), subject())).toEqual({ ...OPEN_DOORS, rank: 1 })
})

test('a tier shuts, costs and waits, and each of it is named with what brought it', () => {
  expect(consequencesOf(aRegime(), subject({ row: low }))).toEqual({
    ...OPEN_DOORS,
    shut: ['travel'],
    price: 1,
    rank: 2,
    because: [
      { what: 'shut', privilege: 'travel', by: 'tier' },
      { what: 'price', by: 'tier' },
    ],
  })
})

test('an amnesty lifts doors and prices, not the queue', () => {
  expect(consequencesOf(aRegime(), subject({ row: low }), 1)).toEqual({ ...OPEN_DOORS, rank: 2 })
})

describe('lists', () => {
  const listed = (lists: string[]) => subject({ row: { value: lists.length > 0 ? 1 : 0, tier: lists.length > 0 ? 'E' : 'B', lists } })

  test('a gate of one list is shut to those on it, and to nobody else', () => {
    expect(consequencesOf(aList(), listed(['rail'])).because).toEqual([{ what: 'shut', privilege: 'travel', by: 'list' }])
    expect(consequencesOf(aList(), listed(['debts'])).shut).toEqual([])
    expect(consequencesOf(aList(), listed([])).shut).toEqual([])
  })

  test('an amnesty opens it', () => {
    expect(consequencesOf(aList(), listed(['rail']), 1).shut).toEqual([])
  })
})

test('a relative on a list shuts what the regime says, whatever one’s own tier', () => {
  const regime = rules({ kin: ['school'] })
  expect(consequencesOf(regime, subject({ isKin: true })).because).toEqual([{ what: 'shut', privilege: 'school', by: 'kin' }])
  expect(consequencesOf(regime, subject()).shut).toEqual([])
  expect(consequencesOf(aRegime(), subject({ isKin: true })).shut).toEqual([])
})

test('what was taken stays shut until the test is passed', () => {
  const regime = rules({ taken: { privilege: 'dog', tier: 'E', quiz: [{ ask: '?', answers: ['a', 'b'], right: 0 }] } })
  expect(consequencesOf(regime, subject({ isTaken: true })).because).toEqual([{ what: 'shut', privilege: 'dog', by: 'test' }])
  expect(consequencesOf(regime, subject({ row: low })).shut).toEqual(['travel'])
})

test('who has no score is treated as the regime says, and told that this is why', () => {
  const regime = rules({ unscored: 'E' })
  expect(consequencesOf(regime, subject({ row: null })).because).toEqual([
    { what: 'shut', privilege: 'travel', by: 'no-score' },
    { what: 'price', by: 'no-score' },
  ])
  expect(consequencesOf(aRegime(), subject({ row: null })).shut).toEqual([])
})

test('a slot is lost at its tier, and not two months running', () => {
  const regime = rules({ lostSlot: ['E'] })
  expect(consequencesOf(regime, subject({ row: low }))).toMatchObject({ slot: 'lost', because: [{}, {}, { what: 'slot', by: 'tier' }] })
  expect(consequencesOf(regime, subject({ row: low, isSpared: true }))).toMatchObject({ slot: 'kept', because: [{}, {}] })
  expect(consequencesOf(regime, subject()).slot).toBe('kept')
})

test('decisions stack on tiers: coins add up, and a door that is shut twice is named once, by the first', () => {
  const regime = aRegime({
    decisions: [
      { kind: 'friends-mean', privilege: 'travel', atLeast: 60 },
      { kind: 'friends-mean', privilege: 'credit', atLeast: 60 },
      {
        kind: 'routing',
        bands: [
          { from: 70, shut: [], coins: 0, slot: 'kept' },
          { from: 0, shut: ['express'], coins: 2, slot: 'lost' },
        ],
      },
      { kind: 'markup', signals: [{ feature: 'haggle', percent: 10 }], months: 2, most: 20 },
      { kind: 'shelf', from: 0 },
    ],
  })
  expect(consequencesOf(regime, subject({ row: low, seen: [{ month: 4, feature: 'haggle' }] }))).toEqual({
    shut: ['travel', 'credit', 'express'],
    price: 3,
    markup: 10,
    rank: 2,
    shelf: 'dear-first',
    slot: 'lost',
    because: [
      { what: 'shut', privilege: 'travel', by: 'tier' },
      { what: 'price', by: 'tier' },
      { what: 'shut', privilege: 'credit', by: 'friends-mean' },
      { what: 'shut', privilege: 'express', by: 'routing' },
      { what: 'price', by: 'routing' },
      { what: 'price', by: 'markup' },
      { what: 'shelf', by: 'shelf' },
      { what: 'slot', by: 'routing' },
    ],
  })
})

test('each privilege that tiers open has its letter', () => {
  expect(lettersOf(aRegime())).toEqual({ travel: 'C' })
})
