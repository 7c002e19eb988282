import { describe, expect, test } from 'vitest'
import type { Consequences } from '../../shared/vocabulary/consequence.ts'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import { steeply } from '../support/sealed.ts'
import { quietTown } from '../support/town.ts'

const PLAIN: Consequences = { gates: [{ privilege: 'travel', tier: 'C' }], queue: 'tier', prices: [{ tier: 'E', coins: 1 }] }

/** The first month of the rule, in which Ana came without a history, under a system that lets such people wait. */
function newcomer(over: Partial<Consequences> = { unscored: 'E' }, disclosure: Disclosure = 'glass') {
  const town = quietTown({
    phase: 'ordinary',
    disclosure,
    sealed: steeply({ 'post.critical': -20, 'pay.ontime': 0 }, { access: 'entries', consequences: { ...PLAIN, ...over } }),
  })
  town.ana.has({ persona: 'newcomer' })
  town.room.reaches('rule')
  for (const one of [town.ana, town.ben, town.cleo, town.dan]) one.has({ dilemma: null, coins: 9 }).lives('rest', 'rest')
  return town
}

describe('R152 who has no history', () => {
  test('is treated as the system says until something is written: shut out, and last in line', () => {
    const { ana, ben } = newcomer()
    expect([ana.own.doors.shut, ana.own.doors.rank, ana.own.doors.price]).toEqual([['travel'], 4, 1])
    expect([ben.own.doors.shut, ben.own.doors.rank]).toEqual([[], 2])
    expect(ana.own.doors.because).toContainEqual({ what: 'shut', privilege: 'travel', by: 'no-score' })
  })

  test('reads that there is no score yet', () => {
    const { room, ana, ben } = newcomer()
    room.resolves().arrange((g) => {
      g.sealed.acts = g.sealed.acts.filter(({ citizen }) => citizen !== ana.seat)
    })
    ana.has({ pays: true })
    room.goesTo('social').arrange((g) => {
      g.sealed.sealed.regime.effects = { 'post.critical': { account: 'civic', points: -20 } }
    })
    room.settles()
    expect([ana.standing, ana.me.standing?.value, ana.me.standing?.lines]).toEqual([undefined, null, []])
    expect(ana.me.standing).not.toHaveProperty('tier')
    expect(ben.me.standing?.value).toBe(600)
  })

  test('has a file from the first entry on, and begins where all begin', () => {
    const { room, ana } = newcomer()
    room.settles()
    expect(ana.standing).toBe(600)
    room.reaches('rule', 2)
    expect(ana.own.doors.shut).toEqual([])
  })

  test('waits nowhere else: a system that doesn’t say so gives everybody the start', () => {
    const { ana } = newcomer({})
    expect([ana.own.doors.shut, ana.own.doors.rank]).toEqual([[], 2])
  })

  test('asks what to change, and gets no answer; asks for the file, and it is empty', () => {
    const { room, ana } = newcomer()
    ana.sends({ type: 'question' }).sends({ type: 'file' })
    room.goesTo('social').arrange((g) => {
      g.sealed.acts = g.sealed.acts.filter(({ citizen }) => citizen !== ana.seat)
      g.sealed.sealed.regime.effects = {}
    })
    room.settles()
    expect([ana.me.least, ana.me.shown]).toEqual([
      { month: 5, how: 'nothing' },
      { month: 5, access: 'entries', entries: [] },
    ])
  })
})

describe('R153 a relative on a list', () => {
  const kin = () => {
    const town = quietTown({ phase: 'ordinary', disclosure: 'glass', sealed: steeply({}, { consequences: { ...PLAIN, kin: ['school'] } }) })
    town.ana.has({ persona: 'kin' })
    town.room.reaches('rule')
    return town
  }

  test('shuts a door to somebody who did nothing, and at glass one reads why', () => {
    const { room, ana, ben } = kin()
    expect([ana.own.doors.shut, ben.own.doors.shut]).toEqual([['school'], []])
    room.settles()
    expect([ana.standing, ben.standing]).toEqual([600, 600])
    expect(ana.me.standing?.because).toEqual([{ what: 'shut', privilege: 'school', by: 'kin' }])
  })

  test('does nothing in a system that doesn’t look at families', () => {
    const { ana } = quietTown({ phase: 'rule' })
    ana.has({ persona: 'kin' })
    expect(ana.own.doors.because.some(({ by }) => by === 'kin')).toBe(false)
  })
})
