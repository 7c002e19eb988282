import { describe, expect, test } from 'vitest'
import { makeBots } from '../../server/rooms/bots/bots.ts'
import { classroom } from '../support/classroom.ts'
import { library } from '../support/library.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

describe('R133 bots', () => {
  test('come and go before the start, and only come later', () => {
    const { room } = classroom({ citizens: four })
    const bots = (count: number) => room.tries('facilitator', { type: 'bots', count, temperament: 'mixed' })
    expect(bots(4)).toBeNull()
    expect(bots(1)).toBeNull()
    expect(Object.keys(room.projector.town.citizens)).toEqual(['1', '2', '3', '4', '5'])
    expect(bots(5)).toBe('room-full')
    room.reaches('ordinary')
    expect(bots(0)).toBe('room-full')
    expect(bots(2)).toBeNull()
    room.reaches('theories')
    expect(bots(3)).toBe('wrong-phase')
  })
})

describe('R134 a bot knows what its citizen knows', () => {
  test('the same view gives the same plan, whatever the envelope holds', () => {
    const { room } = classroom({ citizens: ['ana', 'ben'] })
    room.does('facilitator', { type: 'bots', count: 4, temperament: 'mixed' }).reaches('rule')
    const bots = makeBots(library.book)
    const plan = () => bots(room.viewFor(3), 'conformist', 3)
    const before = plan()
    expect(before.length).toBeGreaterThan(0)
    room.arrange((g) => {
      g.sealed.sealed.regime.effects = {}
      g.sealed.seed = 'another'
    })
    expect(plan()).toEqual(before)
  })

  test('what it plans is legal', () => {
    const { room } = classroom({ citizens: ['ana', 'ben'] })
    room.does('facilitator', { type: 'bots', count: 4, temperament: 'mixed' }).reaches('ordinary')
    const bots = makeBots(library.book)
    for (const [seat, temperament] of Object.entries(room.game.facilitator.bots)) {
      for (const deed of bots(room.viewFor(Number(seat)), temperament, Number(seat))) expect(room.tries(Number(seat), deed)).toBeNull()
    }
  })
})

describe('R135 a pupil goes home', () => {
  test('before the start the chair is free again', () => {
    const { room, dan } = classroom({ citizens: four })
    room.does('facilitator', { type: 'seat.remove', seat: dan.seat })
    expect(dan.view.role).toBe('projector')
    expect(dan.tries({ type: 'ready', ready: true })).toBe('not-your-role')
    room.seats('eve', dan.seat)
  })

  test('later a bot lives on with the same dream', () => {
    const { room, dan } = classroom({ citizens: four })
    room.reaches('ordinary')
    const { own } = dan
    room.does('facilitator', { type: 'seat.remove', seat: dan.seat })
    expect(room.game.own[dan.seat]).toEqual(own)
    expect(room.projector.town.citizens[dan.seat]).toMatchObject({ bot: true })
    expect(room.tries('facilitator', { type: 'seat.remove', seat: dan.seat })).toBe('choice-gone')
  })
})

test('R136 a phone without battery stops nobody', () => {
  const { room, ana, ben } = classroom({ citizens: ['ana', 'ben'], timers: true })
  room.does('facilitator', { type: 'bots', count: 2, temperament: 'rebel' }).starts().next()
  ana.isReady()
  expect(room.town.step).toBe('plan')
  room.does('system', { type: 'seat.away', seat: ben.seat, away: true })
  expect(room.town.step).toBe('resolve')
  expect(room.projector.town.ready).toEqual({ of: 1, are: 0 })
  expect(room.desk.roster.map(({ state }) => state)).toEqual(['planning', 'away', 'bot', 'bot'])
  expect(room.tries('system', { type: 'seat.away', seat: ben.seat, away: true })).toBe('already-done')
  room.does('system', { type: 'seat.away', seat: ben.seat, away: false })
  expect(room.projector.town.ready.of).toBe(2)
})

test('R137 the teacher looks into the ledger, and nobody else does', () => {
  const { room, ana } = classroom({ citizens: four })
  room.reaches('rule').settles()
  const [wall, phone] = [room.projector, ana.view]
  expect(room.desk.ledger).toBeUndefined()
  room.does('facilitator', { type: 'ledger', show: true })
  expect(room.desk.ledger?.length).toBeGreaterThan(0)
  expect([room.projector, ana.view]).toEqual([wall, phone])
  expect(room.tries('facilitator', { type: 'ledger', show: true })).toBe('already-done')
  room.does('facilitator', { type: 'ledger', show: false })
  expect(room.desk.ledger).toBeUndefined()
})

test('R139 thirty seconds more', () => {
  const { room } = classroom({ citizens: four, timers: true })
  room.starts().next()
  const before = room.projector.room.deadline
  room.does('facilitator', { type: 'extend', seconds: 30 })
  expect(room.projector.room.deadline).toBe((before ?? 0) + 30_000)
  expect(room.tries('facilitator', { type: 'extend', seconds: 31 })).toBe('choice-gone')
  room.does('facilitator', { type: 'pause' }).does('facilitator', { type: 'extend', seconds: 30 }).does('facilitator', { type: 'resume' })
  expect(room.projector.room.deadline).toBe((before ?? 0) + 60_000)
  const { room: untimed } = classroom({ citizens: four })
  expect(untimed.starts().tries('facilitator', { type: 'extend', seconds: 30 })).toBe('choice-gone')
})

test('R140 alone at home: a room for one needs no facilitator', () => {
  const { room, ana } = classroom({ citizens: ['ana'], solo: true })
  room.does('facilitator', { type: 'bots', count: 5, temperament: 'mixed' })
  room.does(ana.seat, { type: 'start' })
  for (const type of ['pause', 'resume', 'next'] as const) room.does(ana.seat, { type })
  expect(room.town.step).toBe('plan')
  for (const deed of [
    { type: 'ledger', show: true },
    { type: 'bots', count: 6, temperament: 'rebel' },
    { type: 'lock', locked: true },
  ] as const) {
    expect(ana.tries(deed)).toBe('not-your-role')
  }
  ana.isReady()
  expect(room.town.step).toBe('resolve')
  room.reaches('reveal').does(ana.seat, { type: 'reveal', step: 2 })
})

describe('R141 what is not open is refused and changes nothing', () => {
  test('each thing for its role', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary')
    const { state } = room
    expect(ana.tries({ type: 'next' })).toBe('not-your-role')
    expect(ana.tries({ type: 'seat.take', seat: 5 })).toBe('not-your-role')
    expect(room.tries('facilitator', { type: 'plan', slot: 1, activity: 'rest' })).toBe('not-your-role')
    expect(room.tries('facilitator', { type: 'time-up', since: room.town.since })).toBe('not-your-role')
    expect(room.tries('system', { type: 'next' })).toBe('not-your-role')
    expect(room.tries(7, { type: 'plan', slot: 1, activity: 'rest' })).toBe('not-your-role')
    expect(room.state).toBe(state)
  })

  test('a name is changed by the server, and only of those who are there', () => {
    const { room } = classroom({ citizens: four })
    const before = room.game.own
    expect(room.tries('facilitator', { type: 'seat.rename', seat: 2 })).toBeNull()
    expect(room.game.own).toEqual(before)
    expect(room.tries('facilitator', { type: 'seat.rename', seat: 9 })).toBe('choice-gone')
  })
})
