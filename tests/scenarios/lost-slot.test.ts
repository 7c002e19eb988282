import { describe, expect, test } from 'vitest'
import { steeply } from '../support/sealed.ts'
import { quietTown } from '../support/town.ts'
import type { Consequences } from '../../shared/vocabulary/consequence.ts'

const CONSEQUENCES: Consequences = { gates: [], queue: 'lot', prices: [], lostSlot: ['E'] }

/** The second month of the rule, after a statement that put Ana into the tier that loses a slot. */
function loses(timers = false) {
  const town = quietTown({
    phase: 'rule',
    length: 'long',
    disclosure: 'glass',
    timers,
    sealed: steeply({ 'post.critical': -200 }, { consequences: CONSEQUENCES }),
  })
  town.ana.lives('spill', 'rest')
  town.room.settles()
  return town
}

describe('R146 a lost slot', () => {
  test('is told with the statement, and why', () => {
    const { ana, ben } = loses()
    expect(ana).toBeInTier('E')
    expect([ana.me.second, ben.me.second]).toEqual(['lost', 'free'])
    expect(ana.me.standing?.because).toContainEqual({ what: 'slot', by: 'tier' })
  })

  test('is the second one: the first can be planned, nothing else goes into the other', () => {
    const { room, ana } = loses()
    room.reaches('rule', 2)
    expect(ana.mayPlan(1)).toContain('odd')
    expect(ana.choices('plan').flatMap((choice) => choice['slot'])).not.toContain(2)
    expect([ana.tries({ type: 'plan', slot: 2, activity: 'rest' }), ana.tries({ type: 'file' })]).toEqual(['choice-gone', 'choice-gone'])
    ana.has({ dilemma: null }).plans('odd')
    room.resolves()
    expect(ana.diary('odd')).toMatchObject([{ slot: 1, outcome: 'done' }])
    expect(ana.diary('slot-lost')).toMatchObject([{ slot: 2, outcome: 'note' }])
    expect(room.secrets.acts.filter(({ citizen, month, slot }) => citizen === ana.seat && month === room.town.month && slot === 2)).toEqual([])
    expect(room.projector.town.places['home']?.crowds?.[1].served).not.toContain(ana.seat)
  })

  test('is never lost in two months running, whatever the tier', () => {
    const { room, ana } = loses()
    const seconds = [2, 3, 4].map((nth) => {
      room.reaches('rule', nth)
      return ana.me.second
    })
    expect(ana).toBeInTier('E')
    expect(seconds).toEqual(['lost', 'free', 'lost'])
  })

  test('is given back when another event is drawn that puts the system to sleep', () => {
    const { room, ana } = loses()
    room.reaches('rule', 3).settles().next()
    expect(ana.me.second).toBe('lost')
    room.does('facilitator', { type: 'event', event: 'E21' })
    expect([ana.me.second, ana.own.lostSlot]).toEqual(['free', 0])
  })

  test('stops nobody from being ready, and a room of ready people goes on', () => {
    const { room, ana, ...others } = loses(true)
    room.reaches('rule', 2)
    ana.plans('odd').isReady()
    for (const one of [others.ben, others.cleo, others.dan]) one.isReady()
    expect(room.town.step).toBe('resolve')
  })

  test('a bot lives with it', () => {
    const { room, ana } = loses()
    room.next().does('facilitator', { type: 'bots', count: 2, temperament: 'rebel' }).goesTo('plan')
    room.does('system', { type: 'seat.cover', seat: ana.seat, cover: true })
    room.settles()
    expect(ana.diary('slot-lost')).toHaveLength(1)
  })
})
