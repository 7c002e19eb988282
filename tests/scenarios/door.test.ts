import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'

const three = ['ana', 'ben', 'cleo'] as const

/** A class whose door asks, with Dan before it. */
function knocks(lesson: Partial<Parameters<typeof classroom>[0]> = {}) {
  const town = classroom({ ...lesson, citizens: three })
  town.room.leads({ type: 'door', asks: true })
  return { ...town, dan: town.room.seats('dan', 4) }
}

describe('R155 the door asks', () => {
  test('who waits there sees only that, holds the chair, and does nothing', () => {
    const { room, dan } = knocks()
    expect(dan.view).toMatchObject({ role: 'citizen', choices: [], door: { seat: 4, name: 'dan' } })
    expect(dan.view.me).toBeUndefined()
    expect(dan.tries({ type: 'help', on: true })).toBe('not-your-role')
    expect(room.tries('system', { type: 'seat.take', seat: 4 })).toBe('room-full')
    expect(room.desk.door).toEqual([{ seat: 4, name: 'dan' }])
    expect(Object.keys(room.projector.town.citizens)).toEqual(['1', '2', '3'])
    expect(room.projector).not.toTell('dan')
  })

  test('no bot is put on a chair that somebody waits for', () => {
    const { room } = knocks({ chairs: 5 })
    expect(room.tries('facilitator', { type: 'bots', count: 2, temperament: 'mixed' })).toBe('room-full')
    room.leads({ type: 'bots', count: 1, temperament: 'mixed' })
    expect(Object.keys(room.projector.town.citizens)).toEqual(['1', '2', '3', '5'])
  })

  test('who is let in comes as they would have come: on an empty chair late, on a bot’s into its life', () => {
    const { room, dan } = knocks()
    room.reaches('app').resolves()
    room.leads({ type: 'seat.admit', seat: dan.seat })
    expect(room.game.citizens[dan.seat]).toMatchObject({ bot: false, from: 3 })
    room.leads({ type: 'bots', count: 1, temperament: 'rebel' })
    const life = room.game.own[5]
    const eve = room.seats('eve', 5)
    expect(eve.view.me).toBeUndefined()
    room.leads({ type: 'seat.admit', seat: eve.seat })
    expect(eve.own).toEqual(life)
  })

  test('people at one device stay together at the door', () => {
    const { room } = knocks()
    room.does('system', { type: 'seat.take', seat: 5, people: 3, turn: 17 }).leads({ type: 'seat.admit', seat: 5 })
    expect(room.projector.town.citizens['5']?.people).toBe(3)
  })

  test('the game may start without them; from the theories on nobody is let in', () => {
    const { room, dan } = knocks()
    room.reaches('rule')
    expect(room.game.town.door[dan.seat]).toBeDefined()
    room.reaches('theories')
    expect(room.tries('facilitator', { type: 'seat.admit', seat: dan.seat })).toBe('wrong-phase')
  })

  test('who waits may be sent away, and an open door lets the next in at once', () => {
    const { room, dan } = knocks()
    room.leads({ type: 'seat.ban', seat: dan.seat })
    expect(dan.view.role).toBe('projector')
    expect(room.desk).toMatchObject({ door: [], removed: [{ seat: 4, name: 'dan', why: 'banned' }] })
    room.leads({ type: 'door', asks: false })
    expect(room.tries('facilitator', { type: 'door', asks: false })).toBe('already-done')
    expect(room.seats('eve', 5).me.seat).toBe(5)
  })
})

describe('R156 somebody floods the room', () => {
  test('all who came in the last 20 seconds are cleared, at the door and in the room; the others stay', () => {
    const { room, ana } = classroom({ citizens: three })
    room.waits(60)
    const prankster = room.seats('dan', 4)
    room.leads({ type: 'door', asks: true })
    const another = room.waits(10).seats('eve', 5)
    expect(room.desk.roster.map(({ isNew }) => isNew)).toEqual([false, false, false, true])
    room.leads({ type: 'clear', seconds: 20 })
    expect([prankster, another].map(({ view }) => view.role)).toEqual(['projector', 'projector'])
    expect(ana.me.seat).toBe(1)
    expect(room.tries('facilitator', { type: 'clear', seconds: 20 })).toBe('choice-gone')
  })

  test('who waited longer keeps their place at the door', () => {
    const { room } = knocks()
    room.waits(30).seats('eve', 5)
    room.leads({ type: 'clear', seconds: 20 })
    expect(room.desk.door.map(({ seat }) => seat)).toEqual([4])
  })
})

describe('R157 a human who was removed', () => {
  test('may be given the chair back, with the life that went on in it', () => {
    const { room, ana } = classroom({ citizens: three })
    room.reaches('ordinary').leads({ type: 'seat.remove', seat: ana.seat })
    expect(room.desk.removed).toEqual([{ seat: 1, name: 'ana', why: 'removed' }])
    room.resolves().leads({ type: 'seat.restore', seat: ana.seat })
    expect(ana.diary('rest').length).toBeGreaterThan(0)
    expect(room.desk.removed).toEqual([])
    expect(room.desk.roster[0]?.state).toBe('planning')
  })

  test('has lost it once somebody else sits there', () => {
    const { room, ana } = classroom({ citizens: three })
    room.leads({ type: 'seat.remove', seat: ana.seat }).seats('dan', ana.seat)
    expect(room.tries('facilitator', { type: 'seat.restore', seat: ana.seat })).toBe('choice-gone')
  })

  test('is not missed: no stop card, no hand, no bot’s account is left behind', () => {
    const { room, ana } = classroom({ citizens: three })
    room.reaches('ordinary')
    ana.sends({ type: 'help', on: true }).sends({ type: 'stop', on: true })
    room.leads({ type: 'seat.remove', seat: ana.seat })
    expect(ana.own).toMatchObject({ help: null, stopped: false, cover: null })
    expect(room.desk.roster[0]?.state).toBe('bot')
  })

  test('may be forgotten: then there is no way back, and nothing before it can be undone', () => {
    const { room, ana } = classroom({ citizens: three })
    expect(room.tries('facilitator', { type: 'seat.forget', seat: ana.seat })).toBe('choice-gone')
    room.reaches('ordinary').leads({ type: 'seat.remove', seat: ana.seat }).leads({ type: 'seat.forget', seat: ana.seat })
    expect(room.desk.removed).toEqual([])
    expect(room.desk.undo).toEqual([])
    for (const type of ['seat.restore', 'seat.forget'] as const) expect(room.tries('facilitator', { type, seat: ana.seat })).toBe('choice-gone')
    expect(room.seats('dan', ana.seat).me.seat).toBe(1)
  })

  test('who goes on in another room leaves the life to a bot, and is not among those who may come back', () => {
    const { room, ana } = classroom({ citizens: three })
    room.reaches('ordinary').does('system', { type: 'seat.leave', seat: ana.seat })
    expect(room.desk.removed).toEqual([])
    expect(room.tries('facilitator', { type: 'seat.restore', seat: ana.seat })).toBe('choice-gone')
    expect(room.seats('dan', ana.seat).me.seat).toBe(1)
  })
})
