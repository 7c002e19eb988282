import { describe, expect, test } from 'vitest'
import { debriefOf } from '../../../server/debrief/debrief.ts'
import { rescored } from '../../../server/debrief/rescoring.ts'
import { did, seen, stood } from '../../../shared/indicators/example.ts'
import type { ReformTold } from '../../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { aLife, told } from '../../support/debriefs.ts'
import { library } from '../../support/library.ts'

describe('reforms', () => {
  // The game that the second bought in month 5 stands in the file of the first: 15 points, and no travel from month 6 on.
  const game = did(5, 2, 'game', ['buy.game'])
  const life = aLife({ acts: [game], observations: [seen(game, 1)] })
  const played = { ...life, ...rescored(life, library, { regime: 'house', seed: null, reforms: [] }) }
  const reforms = (over: Partial<Recording> = {}): ReformTold[] =>
    debriefOf({ ...life, ledger: played.ledger, standings: played.standings, ...over }, library).reforms
  const vote = (reform: string) => ({ citizen: 1, reform, approve: true })

  test('that were voted on: an audit lifts the one and lowers the other, and a door changes hands', () => {
    expect(reforms({ votes: [vote('audit')], reforms: { passed: ['audit'], from: null } })).toEqual([
      { id: 'audit', passed: true, rise: 1, fall: 1, same: 3, opened: 1, shut: 1 },
    ])
  })

  test('that were only proposed stand there, too: a ban of this use alone lifts the one', () => {
    expect(reforms({ proposals: [{ citizen: 3, reform: 'banned-uses:buy.game' }] })).toEqual([
      { id: 'banned-uses:buy.game', passed: false, rise: 1, fall: 0, same: 4, opened: 1, shut: 0 },
    ])
  })

  test('free to stay out: who said no has every door, and no standing to compare', () => {
    const consents = [{ month: 2, citizen: 1, accept: false, seconds: 5 }]
    expect(reforms({ votes: [vote('opt-out')], consents })).toEqual([{ id: 'opt-out', passed: false, rise: 0, fall: 0, same: 4, opened: 1, shut: 0 }])
  })

  test('all of the book where the class spoke of none, and none in a room of four', () => {
    expect(reforms().map(({ id }) => id)).toEqual(Object.keys(library.book.reforms))
    expect(reforms({ citizens: life.citizens.slice(0, 4) })).toEqual([])
  })
})

describe('ties', () => {
  const tie = (month: number, a: number, b: number) => ({ month, a, b })
  const ties = [tie(1, 1, 2), tie(5, 1, 2), tie(5, 3, 4), tie(5, 2, 3)]
  const standings = stood(5, [80, 80, 30, 30], ['A', 'A', 'E', 'E'])

  test('are told month by month among numbers that tell no seat', () => {
    const net = told({ ties, standings }).ties
    expect(net?.citizens).toBe(5)
    expect(net?.months.map((month) => month.ties.length)).toEqual([1, 0, 0, 0, 3, 0, 0, 0])
    const [first, fifth] = [net?.months[0], net?.months[4]]
    expect(first?.tiers).toEqual([null, null, null, null, null])
    expect(fifth?.tiers.toSorted()).toEqual(['A', 'A', 'E', 'E', null].toSorted())
    // Two friends in the top tier, two in the lowest, one tie between the pairs.
    const joined = fifth?.ties.map((pair) =>
      pair
        .map((one) => fifth.tiers[one])
        .toSorted()
        .join(''),
    )
    expect(joined?.toSorted()).toEqual(['AA', 'AE', 'EE'])
    expect(fifth?.assortativity).toBe(0.3333)
    expect(first?.assortativity).toBeNull()
  })

  test('keep their numbers over the months, and another room deals others', () => {
    const numbers = (seed: string) => told({ ties, standings, seed }).ties?.months.map((month) => month.ties) ?? []
    const [first, , , , fifth] = numbers('a')
    expect(fifth).toEqual(expect.arrayContaining(first ?? []))
    expect(new Set(['a', 'b', 'c', 'd', 'e'].map((seed) => JSON.stringify(numbers(seed)))).size).toBeGreaterThan(1)
  })

  test('of four people are not told', () => {
    expect(told({ ties, standings, citizens: aLife().citizens.slice(0, 4) }).ties).toBeNull()
  })
})
