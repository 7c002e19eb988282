import { describe, expect, test } from 'vitest'
import { LENGTHS, LIVED_PHASES, MONTHS } from '../../shared/vocabulary/phase.ts'
import { classroom } from '../support/classroom.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

describe('R10 R12 the year', () => {
  test.each(LENGTHS)('a %s game has ordinary life, the app and the rule, and no event twice', (length) => {
    const { room } = classroom({ citizens: four, length })
    room.reaches('theories')
    const { months } = room.secrets
    expect(months.map(({ phase }) => phase)).toEqual(LIVED_PHASES.flatMap((phase) => Array<string>(MONTHS[length][phase]).fill(phase)))
    expect(months.every(({ event }) => event !== null)).toBe(true)
    expect(new Set(months.map(({ event }) => event)).size).toBe(months.length)
    const of = (phase: string) => months.filter((month) => month.phase === phase).map(({ event }) => event)
    expect([of('ordinary')[0], of('app')[0], ...of('rule').slice(0, 2)]).toEqual(['E03', 'E09', 'E14', 'E15'])
  })

  test('the event is on the wall in the morning, before anybody plans', () => {
    const { room } = classroom({ citizens: four })
    room.starts()
    expect(room.town.step).toBe('morning')
    expect(room.projector.town.event).toBe('E03')
  })
})

test('R11 a month goes from morning to plan, resolve and statement; in the app and the rule people meet before it', () => {
  const { room, ana } = classroom({ citizens: four })
  room.starts()
  expect(ana.tries({ type: 'plan', slot: 1, activity: 'rest' })).toBe('too-late')
  const steps = Array.from({ length: 5 }, () => {
    const { step, month } = room.town
    room.next()
    return `${step} ${month}`
  })
  expect(steps).toEqual(['morning 1', 'plan 1', 'resolve 1', 'statement 1', 'null 1'])
  const later = Array.from({ length: 5 }, () => {
    const { step, month } = room.town
    room.next()
    return `${step} ${month}`
  })
  expect(later).toEqual(['morning 2', 'plan 2', 'resolve 2', 'social 2', 'statement 2'])
})

describe('R13 with time limits', () => {
  test('the clock alone carries a class through the months', () => {
    const { room } = classroom({ citizens: four, timers: true })
    room.starts()
    while (room.town.phase !== 'theories') room.timeUp()
    expect(room.secrets.months).toHaveLength(4)
  })

  test('a class that is ready need not wait, but waits for the last one', () => {
    const { room, ana, ben, cleo, dan } = classroom({ citizens: four, timers: true })
    room.starts().timeUp()
    for (const one of [ana, ben, cleo]) one.isReady()
    expect(room.projector.town.ready).toEqual({ of: 4, are: 3 })
    expect(room.town.step).toBe('plan')
    dan.isReady()
    expect(room.town.step).toBe('resolve')
  })

  test('one who changes their mind is waited for', () => {
    const { room, ana, ben } = classroom({ citizens: ['ana', 'ben'], timers: true })
    room.starts().timeUp()
    ana.isReady()
    room.does(ana.seat, { type: 'ready', ready: false })
    ben.isReady()
    expect(room.town.step).toBe('plan')
  })
})

test('R14 without time limits a ready class waits for the facilitator', () => {
  const { room, ana, ben } = classroom({ citizens: ['ana', 'ben'] })
  room.starts().next()
  ana.isReady()
  ben.isReady()
  expect(room.town).toMatchObject({ step: 'plan', deadline: null })
  expect(room.tries('clock', { type: 'time-up', since: room.town.since })).toBe('too-late')
  room.next()
  expect(room.town.step).toBe('resolve')
})

test('R15 a clock that comes late does not cut the next step short', () => {
  const { room } = classroom({ citizens: ['ana', 'ben'], timers: true })
  room.starts()
  const { since } = room.town
  room.next()
  expect(room.tries('clock', { type: 'time-up', since })).toBe('too-late')
  expect(room.town.step).toBe('plan')
})

test('R16 a fire alarm: the room is paused, and nobody loses a second', () => {
  const { room, ana } = classroom({ citizens: ['ana', 'ben'], timers: true })
  room.starts().next()
  room.at += 15_000
  room.does('facilitator', { type: 'pause' })
  expect(room.projector.room).toMatchObject({ paused: true, left: 40_000, deadline: null })
  expect(ana.tries({ type: 'plan', slot: 1, activity: 'rest' })).toBe('room-paused')
  expect(ana.tries({ type: 'ready', ready: true })).toBe('room-paused')
  expect(room.tries('facilitator', { type: 'next' })).toBe('room-paused')
  expect(room.tries('facilitator', { type: 'pause' })).toBe('already-done')
  room.at += 600_000
  room.does('facilitator', { type: 'resume' })
  expect(room.projector.room).toMatchObject({ paused: false, left: null, deadline: room.at + 40_000 })
  expect(room.tries('facilitator', { type: 'resume' })).toBe('already-done')
  ana.plans('rest')
})

test('R13 R16 the last one who was waited for leaves during a pause: going on ends the step', () => {
  const { room, ana, ben } = classroom({ citizens: ['ana', 'ben'], timers: true })
  room.starts().next()
  ben.isReady()
  room.does('facilitator', { type: 'pause' }).does('system', { type: 'seat.away', seat: ana.seat, away: true })
  expect(room.town.step).toBe('plan')
  room.does('facilitator', { type: 'resume' })
  expect(room.town.step).toBe('resolve')
})
