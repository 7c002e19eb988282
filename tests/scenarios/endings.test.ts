import { describe, expect, test } from 'vitest'
import { FEELINGS } from '../../shared/vocabulary/feeling.ts'
import { classroom } from '../support/classroom.ts'

const five = ['ana', 'ben', 'cleo', 'dan', 'eve'] as const

describe('R124 feelings before facts', () => {
  test('are asked once the notebook and the exam are closed, before the envelope', () => {
    const { room, ana } = classroom({ citizens: five })
    room.reaches('theories')
    expect(ana.tries({ type: 'feeling', feeling: 'calm' })).toBe('wrong-phase')
    room.next()
    expect(ana.tries({ type: 'feeling', feeling: 'calm' })).toBe('wrong-phase')
    room.next()
    expect(room.town).toMatchObject({ phase: 'theories', theories: 'closed' })
    expect(ana.choices('feeling')).toEqual([{ type: 'feeling', feeling: FEELINGS }])
    ana.sends({ type: 'feeling', feeling: 'watched' }).isReady()
    expect(room.desk.answered).toEqual({ of: 5, are: 1 })
    expect(room.desk.preview?.notReady).toHaveLength(4)
    expect(room.projector.town.feelings).toBeNull()
  })

  test('the reveal shows counts, and only when five or more have answered', () => {
    const people = classroom({ citizens: five })
    people.room.closesTheories()
    for (const name of five) people[name].sends({ type: 'feeling', feeling: name === 'ana' ? 'proud' : 'watched' })
    people.room.next()
    expect(people.room.projector.town.feelings).toEqual({ calm: 0, proud: 1, watched: 4, anxious: 0, angry: 0, indifferent: 0 })

    const fewer = classroom({ citizens: five })
    fewer.room.closesTheories()
    fewer.ana.sends({ type: 'feeling', feeling: 'angry' })
    fewer.room.next()
    expect(fewer.room.projector.town.feelings).toBeNull()
  })
})

describe('R9 the waiting room', () => {
  test('the first move is planned there, and is still planned when the month comes', () => {
    const { room, ana } = classroom({ citizens: five })
    expect(ana.mayPlan(1)).toContain('rest')
    expect(ana.mayPlan(2)).toBeUndefined()
    expect(ana.me.offers['shift']?.state).toBe('open')
    ana.plans('rest')
    expect(ana.tries({ type: 'bills', pay: false })).toBe('wrong-phase')
    room.reaches('ordinary')
    expect(ana.me.plan.slots).toEqual([{ activity: 'rest', with: null }, null])
  })

  test('who has moved says so, and nothing waits for it', () => {
    const { room, ana } = classroom({ citizens: five, timers: true })
    ana.isReady()
    expect(room.projector.town.ready).toEqual({ of: 5, are: 1 })
    room.starts()
    expect(room.town.phase).toBe('ordinary')
  })

  test('a persona may be drawn again once; the dream stays', () => {
    const { room, ana } = classroom({ citizens: five })
    const { persona, dream } = ana.me
    ana.plans('rest').sends({ type: 'reroll' })
    expect(ana.me.persona).not.toBe(persona)
    expect(ana.me).toMatchObject({ dream, plan: { slots: [null, null] } })
    const seen = five.map((_, i) => room.game.own[i + 1]?.persona)
    expect(new Set(seen).size).toBe(5)
    expect(ana.tries({ type: 'reroll' })).toBe('already-done')
    room.starts()
    expect(room.tries(2, { type: 'reroll' })).toBe('wrong-phase')
  })
})

describe('R138 what the facilitator may turn', () => {
  test('another event in the morning, by lot or by name, but never instead of the app or the rule', () => {
    const { room } = classroom({ citizens: five, length: 'standard' })
    room.starts()
    expect(room.tries('facilitator', { type: 'event', event: 'E14' })).toBe('choice-gone')
    room.does('facilitator', { type: 'event', event: 'E04' })
    expect(room.projector.town.event).toBe('E04')
    room.does('facilitator', { type: 'event' })
    expect(room.projector.town.event).not.toBe('E04')
    room.next()
    expect(room.tries('facilitator', { type: 'event', event: 'E05' })).toBe('too-late')
    while (room.town.phase !== 'rule') room.next()
    expect(room.town.step).toBe('morning')
    expect(room.tries('facilitator', { type: 'event' })).toBe('choice-gone')
  })

  test('the update may come earlier; the sealed rules stay as they were', () => {
    const { room } = classroom({
      citizens: five,
      length: 'standard',
      sealed: (regime) => ({ ...regime, updates: [{ month: 8, effects: {}, shift: 0 }] }),
    })
    room.reaches('rule')
    const sealed = JSON.stringify(room.secrets.sealed)
    room.does('facilitator', { type: 'update' })
    expect(room.secrets.hastened).toEqual({ 0: 5 })
    expect(JSON.stringify(room.secrets.sealed)).toBe(sealed)
    expect(room.tries('facilitator', { type: 'update' })).toBe('choice-gone')
    room.reaches('reveal')
    expect(room.projector.reveal?.updates).toEqual([5])
  })

  test('tiers by name are off until the switch is on', () => {
    const { room } = classroom({ citizens: five })
    expect(room.projector.town.showsTiers).toBe(false)
    room.does('facilitator', { type: 'tiers', show: true })
    expect(room.projector.town.showsTiers).toBe(true)
    expect(room.tries('facilitator', { type: 'tiers', show: true })).toBe('already-done')
  })
})

test('R129 a belief that was true until the update is told so', () => {
  const { room, ana, ben } = classroom({
    citizens: five,
    length: 'standard',
    sealed: (regime) => ({
      ...regime,
      effects: { ...regime.effects, 'buy.game': { account: 'spending', points: -30 } },
      updates: [{ month: 6, effects: { 'buy.game': { account: 'spending', points: 30 } }, shift: 0 }],
    }),
  })
  room.reaches('rule')
  ana.guesses('buy.game', 'lowers')
  ben.guesses('pay.ontime', 'raises')
  room.reaches('reveal')
  expect(ana.me.file?.theories).toMatchObject([{ effect: 'lowers', truth: 'raises', before: 'lowers', changed: 6 }])
  expect(ben.me.file?.theories).toMatchObject([{ truth: 'raises', before: null, changed: null }])
})

test('R125 friends in a lower tier always pull down where friends count', () => {
  const { room, ana } = classroom({ citizens: five })
  room.reaches('rule')
  ana.guesses('friend.low', 'lowers')
  room.reaches('reveal')
  expect(ana.me.file?.theories).toMatchObject([{ feature: 'friend.low', truth: 'lowers' }])
})
