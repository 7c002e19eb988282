import { describe, expect, test } from 'vitest'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import { aList, withPerfectEyes } from '../support/sealed.ts'
import { quietTown } from '../support/town.ts'

/** A system of lists that sees all: riding without a ticket puts one on the train list, an open debt on another. */
const inTown = (disclosure: Disclosure = 'glass') =>
  quietTown({
    phase: 'rule',
    disclosure,
    sealed: ({ sensors }) =>
      withPerfectEyes(aList({ sensors: Object.fromEntries(Object.entries(sensors).map(([name, one]) => [name, { ...one, from: 'rule' }])) })),
  })

describe('R154 a system of lists', () => {
  test('tells who comes onto one, once, and shuts the gate of that list', () => {
    const { room, ana, ben } = inTown()
    ana.lives('noticket', 'rest')
    room.settles()
    expect([ana.diary('listed').length, ben.diary('listed').length, ana.standing, ben.standing]).toEqual([1, 0, 1, 0])
    expect(ana.me.standing?.because).toEqual([{ what: 'shut', privilege: 'travel', by: 'list' }])
    room.reaches('rule', 2)
    ana.has({ dilemma: null, coins: 20 })
    expect(ana.me.offers['flight']?.state).toBe('shut')
    ana.lives('rest', 'rest')
    room.settles()
    expect(ana.diary('listed')).toEqual([])
  })

  test('lets one off when the time is over, with a line of the ledger', () => {
    const { room, ana } = inTown()
    ana.lives('noticket', 'rest')
    for (const nth of [2, 3]) {
      room.reaches('rule', nth)
      ana.has({ dilemma: null }).lives('rest', 'rest')
    }
    room.settles()
    expect(ana.lines.map(({ month, cause, delta }) => [month, cause.kind, delta])).toEqual([
      [5, 'observation', 1],
      [7, 'expiry', -1],
    ])
    expect(ana.me.standing?.shut).toEqual([])
  })

  test('says nothing at the level of doors', () => {
    const { room, ana } = inTown('doors')
    ana.lives('noticket', 'rest')
    room.settles()
    expect([ana.standing, ana.diary('listed')]).toEqual([1, []])
  })
})
