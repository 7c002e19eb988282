import { describe, expect, test } from 'vitest'
import type { Consequences } from '../../shared/vocabulary/consequence.ts'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import { steeply } from '../support/sealed.ts'
import { quietTown } from '../support/town.ts'

/** A statement of the rule that puts Ana into the last tier, under a system that names its tiers in public. */
function named(shows: NonNullable<Consequences['names']>['shows'], disclosure: Disclosure = 'glass', show = true) {
  const consequences: Consequences = { gates: [], queue: 'lot', prices: [], names: { tiers: ['E'], shows } }
  const town = quietTown({ phase: 'rule', disclosure, sealed: steeply({ 'post.critical': -200 }, { consequences }) })
  if (show) town.room.does('facilitator', { type: 'tiers', show: true })
  town.ana.lives('spill', 'rest')
  town.room.settles()
  return town
}

describe('R148 names in public', () => {
  test('are seats of those whom the system names, and only them', () => {
    const { room, ana } = named('tier')
    expect(room.projector.town.names).toEqual({ [ana.seat]: { tier: 'E' } })
    expect(room.projector.room.regime?.names).toBe(true)
  })

  test('come with the standing, or with what was noted, as the system has it', () => {
    expect(named('standing').room.projector.town.names?.[1]).toEqual({ tier: 'E', value: 400 })
    expect(named('entries').room.projector.town.names?.[1]).toEqual({
      tier: 'E',
      value: 400,
      entries: [{ feature: 'post.critical', kind: 'observation', delta: -200 }],
    })
  })

  test('are shown only where the facilitator lets them be, who may change their mind', () => {
    const { room } = named('tier', 'glass', false)
    expect([room.projector.town.names, room.town.names]).toEqual([null, { 1: { tier: 'E' } }])
    room.does('facilitator', { type: 'tiers', show: true })
    expect(room.projector.town.names).toEqual({ 1: { tier: 'E' } })
    room.does('facilitator', { type: 'tiers', show: false })
    expect(room.projector.town.names).toBeNull()
  })

  test('say no more than the level tells each of themselves, and at `doors` there are none', () => {
    expect(named('entries', 'tier').room.projector.town.names).toEqual({ 1: { tier: 'E' } })
    expect(named('entries', 'doors').room.town.names).toBeNull()
  })

  test('change with the next statement, and are gone where the system says nothing', () => {
    const { room, ana } = named('entries')
    room.reaches('rule', 2)
    ana.has({ dilemma: null }).lives('rest', 'rest')
    room.settles()
    expect(room.projector.town.names?.[1]).toEqual({ tier: 'E', value: 400, entries: [] })
    room.reaches('rule', 3).brings('E21').settles()
    expect(room.town.names).toBeNull()
  })

  test('are no part of the app, or of a system that names nobody', () => {
    const consequences: Consequences = { gates: [], queue: 'lot', prices: [], names: { tiers: ['A', 'B', 'C', 'D', 'E'], shows: 'tier' } }
    const app = quietTown({ phase: 'app', sealed: steeply({}, { consequences }) })
    app.ana.has({ member: true })
    app.room.settles()
    expect([app.ana.standing, app.room.town.names]).toEqual([600, null])
    const house = quietTown({ phase: 'rule' })
    house.room.settles()
    expect([house.room.town.names, house.room.projector.room.regime?.names]).toEqual([null, false])
  })
})
