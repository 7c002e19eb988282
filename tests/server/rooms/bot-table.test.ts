import { describe, expect, test } from 'vitest'
import { BotTable, temperamentAt } from '../../../server/rooms/bot-table.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { RoomState } from '../../../shared/game/contract.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { breathe } from '../../support/clock.ts'
import { classroom, type Room } from '../../support/classroom.ts'

/** A table whose bots do as they are told, on a room without a server: each accepted deed is a version of its own. */
function aBotTable(room: Room, driver: (view: View, seat: Seat) => Deed[], known: readonly string[] = []) {
  const sent: { seat: Seat; id: string; type: string }[] = []
  const faults: unknown[] = []
  const table = new BotTable({
    driver: (view, _temperament, seat) => driver(view, seat),
    screen: (seat) => room.viewFor(seat),
    isKnown: (_seat, id) => known.includes(id),
    submit: (seat, id, deed) => {
      sent.push({ seat, id, type: deed.type })
      const applied = room.sends(seat, deed)
      return Promise.resolve(applied.ok ? { ok: true, version: room.entries.length } : applied)
    },
    broken: (error) => faults.push(error),
  })
  const ask = async () => {
    table.ask(room.state, room.entries.length)
    await breathe(1)
  }
  return { sent, faults, ask, table }
}

const tableOf = (citizens: readonly string[] = ['ana']) => {
  const { room } = classroom({ citizens, once: true })
  room.does('facilitator', { type: 'bots', count: 2, temperament: 'rebel' })
  return room
}

describe('a bot is asked', () => {
  test('once a step, and again only when its own screen has changed', async () => {
    const room = tableOf().reaches('ordinary')
    let asked = 0
    const { ask } = aBotTable(room, (_view, seat) => (seat === 2 ? ((asked += 1), []) : []))
    await ask()
    await ask()
    room.does(1, { type: 'plan', slot: 1, activity: 'rest' })
    await ask()
    expect(asked).toBe(1)
    room.arrange((g) => {
      const own = g.own[2]
      if (own) own.coins += 1
    })
    await ask()
    expect(asked).toBe(2)
    room.next()
    await ask()
    expect(asked).toBe(3)
  })

  test('when somebody asks it for a tie in the social step', async () => {
    const room = tableOf(['ana', 'ben']).reaches('app').goesTo('social')
    const asked: Seat[][] = []
    const { ask } = aBotTable(room, ({ me }, seat) => (seat === 3 && me?.social ? (asked.push(me.social.askedBy), []) : []))
    await ask()
    room.arrange((g) => {
      for (const own of Object.values(g.own)) own.ties = []
    })
    await ask()
    room.does(1, { type: 'tie', seat: 3 })
    await ask()
    expect(asked.at(-1)).toEqual([1])
  })

  test('never for ever, whatever it does', async () => {
    const room = tableOf().reaches('ordinary')
    const { ask, sent } = aBotTable(room, (view) => [{ type: 'bills', pay: view.me?.plan.bills === false }])
    for (let i = 0; i < 100; i += 1) await ask()
    expect(sent.length).toBe(2 * 12)
  })

  test('not while the room is paused, and not once a human sits there', async () => {
    const room = tableOf().reaches('ordinary').does('facilitator', { type: 'pause' })
    const seats = new Set<Seat>()
    const { ask } = aBotTable(room, (_view, seat) => (seats.add(seat), []))
    await ask()
    expect([...seats]).toEqual([])
    room.does('facilitator', { type: 'resume' }).does('system', { type: 'seat.take', seat: 2 })
    await ask()
    expect([...seats]).toEqual([3])
  })

  test('and fails alone', async () => {
    const room = tableOf().reaches('ordinary')
    const { ask, faults, sent } = aBotTable(room, (_view, seat) => {
      if (seat === 2) throw new Error('no idea')
      return [{ type: 'plan', slot: 1, activity: 'rest' }]
    })
    await ask()
    await ask()
    expect(faults.length).toBe(1)
    expect(sent.filter(({ seat }) => seat === 3).length).toBeGreaterThan(0)
  })
})

describe('ids', () => {
  test('are fixed by step and number, and pass over those of an earlier life', async () => {
    const rest: Deed = { type: 'plan', slot: 1, activity: 'rest' }
    const room = tableOf().reaches('ordinary')
    const before = aBotTable(room, () => [rest])
    await before.ask()
    expect(before.sent.map(({ id }) => id)).toEqual(['bot:1-plan:0', 'bot:1-plan:0'])
    const after = aBotTable(room, () => [rest], ['bot:1-plan:0'])
    await after.ask()
    expect(after.sent[0]?.id).toBe('bot:1-plan:1')
  })
})

test('who plays a chair: its bot, a careful one in a human’s place, or its human', () => {
  const room = tableOf(['ana', 'ben']).reaches('ordinary').does('system', { type: 'seat.cover', seat: 2, cover: true })
  const { G }: RoomState = room.state
  expect([1, 2, 3, 9].map((seat) => temperamentAt(G, seat))).toEqual([null, 'careful', 'rebel', null])
})
