import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

/** A class with clocks in the plan of its first month; Ana may take three times as long. */
function slowTown() {
  const town = classroom({ citizens: four, timers: true })
  town.room.starts().next().leads({ type: 'seat.time', seat: town.ana.seat, factor: 3 })
  return town
}

describe('R158 somebody may take longer', () => {
  test('the limit passes for all others, and the room waits for one', () => {
    const { room, ana, ben } = slowTown()
    const { since } = room.town
    const limit = room.town.limit ?? 0
    expect(ana.me.deadline).toBe((room.town.deadline ?? 0) + 2 * limit)
    expect(ben.me.deadline).toBeNull()
    room.timeUp()
    expect(room.town).toMatchObject({ step: 'plan', late: true, since })
    expect(room.projector.room).toMatchObject({ late: true, deadline: null })
    expect(room.projector.town.ready).toEqual({ of: 4, are: 3 })
    expect(ana.me.deadline).toBe(room.town.deadline)
    ana.isReady()
    expect(room.town).toMatchObject({ step: 'resolve', late: false })
  })

  test('when their own limit is over, too, the step ends', () => {
    const { room } = slowTown()
    room.timeUp().timeUp()
    expect(room.town.step).toBe('resolve')
  })

  test('nobody waits for who is ready, or away, or for a factor of one', () => {
    const ready = slowTown()
    ready.ana.isReady()
    expect(ready.room.timeUp().town.step).toBe('resolve')
    const away = slowTown()
    away.room.timeUp().does('system', { type: 'seat.away', seat: away.ana.seat, away: true })
    expect(away.room.town.step).toBe('resolve')
    const hurried = slowTown()
    hurried.room.timeUp().leads({ type: 'seat.time', seat: hurried.ana.seat, factor: 1 })
    expect(hurried.room.town.step).toBe('resolve')
  })

  test('others may change their mind meanwhile, but nobody waits for them', () => {
    const { room, ana, ben } = slowTown()
    room.timeUp()
    ben.sends({ type: 'ready', ready: false })
    expect(room.projector.town.ready).toEqual({ of: 4, are: 3 })
    ana.isReady()
    expect(room.town.step).toBe('resolve')
  })

  test('a pause, a hold and more time keep their limit', () => {
    const { room, ana } = slowTown()
    const limit = room.town.limit ?? 0
    room.timeUp().leads({ type: 'pause' })
    expect(room.projector.room.left).toBeNull()
    room.waits(100).leads({ type: 'resume' })
    expect(ana.me.deadline).toBe(room.at + 2 * limit)
    room.leads({ type: 'hold', on: true }).waits(100).leads({ type: 'hold', on: false }).leads({ type: 'extend', seconds: 30 })
    expect(ana.me.deadline).toBe(room.at + 2 * limit + 30_000)
  })

  test.each(['terms', 'social', 'statement', 'theories'] as const)('it holds in the step %s', (step) => {
    const { room } = slowTown()
    if (step === 'terms') while (room.town.phase !== 'app') room.next()
    else if (step === 'theories') room.reaches('theories')
    else room.reaches('app').goesTo(step)
    room.timeUp()
    expect(room.town.late).toBe(true)
    room.timeUp()
    expect(room.town.late).toBe(false)
  })

  test('in steps that wait for nobody, and without clocks, it does nothing', () => {
    const { room } = slowTown()
    room.timeUp().timeUp().timeUp()
    expect(room.town.late).toBe(false)
    const untimed = classroom({ citizens: four })
    untimed.room.reaches('ordinary').leads({ type: 'seat.time', seat: 1, factor: 10 })
    expect(untimed.ana.me.deadline).toBeNull()
  })

  test('only the desk and they themselves can know of it', () => {
    const { room, ben } = slowTown()
    const other = classroom({ citizens: four, timers: true })
    other.room.starts().next().leads({ type: 'seat.time', seat: other.ana.seat, factor: 1 })
    expect([room.projector, ben.view]).toEqual([other.room.projector, other.ben.view])
    expect(room.desk.roster.map(({ factor }) => factor)).toEqual([3, 1, 1, 1])
    room.timeUp()
    for (const citizens of [room.projector, ben.view].map(({ town }) => Object.values(town.citizens)))
      expect(citizens.map(({ ready }) => ready)).toEqual([true, true, true, true])
  })
})

describe('R159 the world is held', () => {
  test('nothing ends by itself, all stays open, and the time left is kept', () => {
    const { room, ana, ben, cleo, dan } = classroom({ citizens: four, timers: true })
    room.starts().next()
    const { deadline, since } = room.town
    room.waits(5).leads({ type: 'hold', on: true })
    for (const one of [ana, ben, cleo, dan]) one.lives('rest', 'study').isReady()
    expect(room.town).toMatchObject({ step: 'plan', deadline: null, held: true })
    expect(room.tries('clock', { type: 'time-up', since })).toBe('too-late')
    expect(room.projector.room).toMatchObject({ held: true, deadline: null })
    dan.sends({ type: 'ready', ready: false })
    room.waits(60).leads({ type: 'hold', on: false })
    expect(room.town.deadline).toBe((deadline ?? 0) + 60_000)
    dan.isReady()
    expect(room.town.step).toBe('resolve')
  })

  test('it ends the step when all were ready in it', () => {
    const { room, ana, ben, cleo, dan } = classroom({ citizens: four, timers: true })
    room.starts().next().leads({ type: 'hold', on: true })
    for (const one of [ana, ben, cleo, dan]) one.isReady()
    room.leads({ type: 'hold', on: false })
    expect(room.town.step).toBe('resolve')
  })

  test('a pause in it leaves it as it was, and going on ends it', () => {
    const { room } = classroom({ citizens: four, timers: true })
    room.starts().next().leads({ type: 'hold', on: true }).leads({ type: 'pause' })
    expect(room.tries('facilitator', { type: 'hold', on: false })).toBe('room-paused')
    room.leads({ type: 'resume' })
    expect(room.town).toMatchObject({ held: true, deadline: null })
    room.next()
    expect(room.town).toMatchObject({ step: 'resolve', held: false })
    expect(room.town.deadline).not.toBeNull()
  })

  test('time may be added while it lasts', () => {
    const { room } = classroom({ citizens: four, timers: true })
    room.starts().next().leads({ type: 'hold', on: true })
    const { left } = room.town
    room.leads({ type: 'extend', seconds: 30 }).leads({ type: 'hold', on: false })
    expect(room.town.deadline).toBe(room.at + (left ?? 0) + 30_000)
  })

  test('before the start and after the envelope there is nothing to hold', () => {
    const { room } = classroom({ citizens: four })
    expect(room.tries('facilitator', { type: 'hold', on: true })).toBe('wrong-phase')
    room.reaches('reveal')
    expect(room.tries('facilitator', { type: 'hold', on: true })).toBe('wrong-phase')
  })
})

describe('R160 no facilitator’s screen is on', () => {
  test('the month goes on, the next begins with a pause and all of its time', () => {
    const { room } = classroom({ citizens: four, timers: true })
    room.starts().next().does('system', { type: 'led', led: false })
    for (const step of ['resolve', 'statement']) {
      room.timeUp()
      expect(room.town).toMatchObject({ step, paused: false })
    }
    room.timeUp()
    expect(room.town).toMatchObject({ phase: 'app', paused: true, deadline: null, left: room.town.limit })
    expect(room.projector.room).toMatchObject({ led: false, paused: true })
    room.waits(300).does('system', { type: 'led', led: true })
    expect(room.town.paused).toBe(true)
    room.leads({ type: 'resume' })
    expect(room.town.deadline).toBe(room.at + (room.town.limit ?? 0))
  })

  test('so do the months of the app, and the theories', () => {
    const { room } = classroom({ citizens: four, timers: true })
    room.starts()
    while (room.town.phase !== 'app') room.next()
    room.does('system', { type: 'led', led: false }).timeUp()
    expect(room.town).toMatchObject({ step: 'morning', paused: true })
    room.does('system', { type: 'led', led: true }).leads({ type: 'resume' }).reaches('rule', 2).settles()
    room.does('system', { type: 'led', led: false }).timeUp()
    expect(room.town).toMatchObject({ phase: 'theories', paused: true })
  })

  test('who plays alone needs none', () => {
    const { room, ana } = classroom({ citizens: ['ana'], solo: true })
    room.does('facilitator', { type: 'bots', count: 3, temperament: 'mixed' }).does('system', { type: 'led', led: false })
    room.does(ana.seat, { type: 'start' })
    expect(room.town.paused).toBe(false)
  })
})

describe('R176 clocks may be turned off', () => {
  test('nothing ends by itself any more; turned on again, the step has its whole limit anew', () => {
    const { room, ana, ben, cleo, dan } = slowTown()
    room.leads({ type: 'timers', on: false })
    expect(room.projector.room.deadline).toBeNull()
    for (const citizen of [ana, ben, cleo, dan]) citizen.isReady()
    expect(room.town.step).toBe('plan')
    room.at += 5000
    room.leads({ type: 'timers', on: true })
    expect(room.town.deadline).toBe(room.at + (room.town.limit ?? 0))
  })

  test('a late clock ends nothing, and a room without clocks has none to turn off', () => {
    const { room } = slowTown()
    const { since } = room.town
    room.leads({ type: 'timers', on: false })
    expect(room.tries('clock', { type: 'time-up', since })).toBe('too-late')
    const { room: quiet } = classroom({ citizens: four })
    expect(quiet.tries('facilitator', { type: 'timers', on: false })).toBe('choice-gone')
  })
})
