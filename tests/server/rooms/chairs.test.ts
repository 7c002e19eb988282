import { afterEach, describe, expect, test } from 'vitest'
import type { RoomActor } from '../../../server/rooms/room-actor.ts'
import { isGenerated } from '../../../server/rooms/names.ts'
import { isRefusal } from '../../../server/sessions/hall.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { anId, aRoom, aWorld, type World } from '../../support/hall.ts'

const untimed = { stepSeconds: { plan: 0, social: 0, statement: 0 } }

let world: World
afterEach(() => world.end())

async function aTown(room: object = {}) {
  world = await aWorld()
  const { room: actor } = await aRoom(world, { bots: 1, citizens: 3, ...untimed, ...room })
  return { room: actor, does: doerIn(actor), sits: sitterIn(actor) }
}

const doerIn = (room: RoomActor) => async (actor: Seat | 'facilitator', deed: Deed) => {
  const ack = await room.submit(actor, { id: anId(), ...deed })
  await world.clock.pass(30)
  return ack
}

const sitterIn =
  (room: RoomActor) =>
  async (token: string, wanted: string | null = null) => {
    const row = await room.reception.sit(() => ({ tokenHash: token, returnCode: token, joinId: null }), {
      wanted: wanted === null ? null : { name: wanted, flagged: false },
    })
    return isRefusal(row) ? row.code : row.seat
  }

describe('the chair for the next one', () => {
  test('is a free one, then a bot’s, and that of somebody removed only when nothing else is left', async () => {
    const { room, does, sits } = await aTown()
    expect(await sits('ana')).toBe(2)
    await does('facilitator', { type: 'start' })
    await does('facilitator', { type: 'seat.remove', seat: 2 })
    expect(await sits('ben')).toBe(3)
    expect(await sits('cleo')).toBe(1)
    expect(room.holders.chairOf('tokenHash', 'ana')).toMatchObject({ seat: 2 })
    expect(await sits('dora')).toBe(2)
    expect(room.holders.chairOf('tokenHash', 'ana')).toBeUndefined()
    expect(game(room).facilitator.removed).toEqual({})
    expect(await sits('emil')).toBe('room-full')
  })

  test('is the own one for somebody who comes back from another room', async () => {
    const { room, does, sits } = await aTown({ citizens: 5 })
    const ana = Number(await sits('ana'))
    await does('facilitator', { type: 'start' })
    await room.leave(ana, 'other')
    expect(room.holders.holds(ana)).toBe(false)
    expect(await sits('ben')).not.toBe(ana)
    expect(await sits('ana')).toBe(ana)
  })
})

describe('who was removed', () => {
  test('keeps key, number and name, and has all of it back when restored', async () => {
    const { room, does, sits } = await aTown()
    const ana = Number(await sits('ana'))
    const name = room.card.names[ana]
    await does('facilitator', { type: 'seat.ban', seat: ana })
    expect(room.holders.admits(ana, 'ana')).toBe(false)
    await does('facilitator', { type: 'seat.restore', seat: ana })
    expect(room.holders.admits(ana, 'ana')).toBe(true)
    expect(room.holders.chairOf('returnCode', 'ana')).toMatchObject({ seat: ana })
    expect(room.card.names[ana]).toBe(name)
  })
})

describe('who is forgotten', () => {
  test('leaves a life with a name that the game gives, and neither key nor number', async () => {
    const { room, does, sits } = await aTown({ names: 'typed' })
    const ana = Number(await sits('ana', 'Ana'))
    await does('facilitator', { type: 'start' })
    await does('facilitator', { type: 'seat.name', seat: ana, approve: true })
    await does('facilitator', { type: 'seat.remove', seat: ana })
    expect(room.card.names[ana]).toBe('Ana')
    await does('facilitator', { type: 'seat.forget', seat: ana })
    const row = room.durable.seats.get(ana)
    expect(row).toMatchObject({ tokenHash: null, returnCode: null, joinId: null, wanted: null })
    expect(row?.names.every(isGenerated)).toBe(true)
    expect(room.card.names[ana]).toBe(row?.names.at(-1))
    expect(room.holders.chairOf('tokenHash', 'ana')).toBeUndefined()
    expect(await does('facilitator', { type: 'seat.restore', seat: ana })).toMatchObject({ refusal: { code: 'choice-gone' } })
  })
})

describe('names', () => {
  test('are those that the chair had: an undo gives the one before back', async () => {
    const { room, does, sits } = await aTown()
    const ana = Number(await sits('ana'))
    const [first] = [room.card.names[ana]]
    await does('facilitator', { type: 'seat.rename', seat: ana })
    expect(room.card.names[ana]).not.toBe(first)
    await does('facilitator', { type: 'undo', to: game(room).facilitator.undo.at(-1)?.to ?? -1 })
    expect(room.card.names[ana]).toBe(first)
    await does(ana, { type: 'name' })
    expect(room.holders.chairOf('tokenHash', 'ana')?.names).toEqual([first, room.card.names[ana]])
  })

  test('that are typed wait for the facilitator', async () => {
    const { room, does, sits } = await aTown({ names: 'typed' })
    const ana = Number(await sits('ana', 'Ana'))
    const given = room.card.names[ana]
    expect(room.card.wanted[ana]).toEqual({ name: 'Ana', flagged: false })
    await does('facilitator', { type: 'seat.name', seat: ana, approve: true })
    expect(room.card.names[ana]).toBe('Ana')
    expect(await does('facilitator', { type: 'seat.name', seat: ana, approve: true })).toMatchObject({ refusal: { code: 'choice-gone' } })
    const ben = Number(await sits('ben', 'Ana'))
    await does('facilitator', { type: 'seat.name', seat: ben, approve: false })
    expect(room.card.names[ben]).not.toBe('Ana')
    expect(room.card.wanted).toEqual({})
    expect(given).not.toBe('Ana')
  })
})

describe('the door', () => {
  test('gives a chair to wait for, with a key that holds and nothing to do', async () => {
    const { room, does, sits } = await aTown()
    await does('facilitator', { type: 'door', asks: true })
    const ana = Number(await sits('ana'))
    expect(room.holders.admits(ana, 'ana')).toBe(true)
    await world.clock.pass(30)
    expect(room.view(ana).view).toMatchObject({ role: 'citizen', door: { seat: ana, name: room.card.names[ana] } })
    expect(await does(ana, { type: 'help', on: true })).toMatchObject({ refusal: { code: 'not-your-role' } })
    await does('facilitator', { type: 'seat.admit', seat: ana })
    expect(room.view(ana).view.me).toMatchObject({ seat: ana })
  })
})

const game = (room: RoomActor) => room.durable.state.G

test('a flood of 30 is cleared away, and the class that sat there before keeps its chairs', async () => {
  const { room, does, sits } = await aTown({ bots: 0, citizens: 40 })
  const pupils = await Promise.all(['ana', 'ben', 'cleo'].map((token) => sits(token)))
  await does('facilitator', { type: 'start' })
  await world.clock.pass(30_000)
  await Promise.all(Array.from({ length: 30 }, (_, i) => sits(`flood-${i}`)))
  expect(room.holders.count).toBe(33)
  await does('facilitator', { type: 'clear', seconds: 20 })
  expect([...room.durable.seats.keys()].filter((seat) => room.holders.holds(seat))).toEqual(pupils)
})
