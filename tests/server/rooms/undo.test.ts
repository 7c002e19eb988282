import { afterEach, describe, expect, test } from 'vitest'
import type { RoomActor } from '../../../server/rooms/room-actor.ts'
import { must } from '../../../shared/kit/assert.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { anId, aRoom, aWorld, granted, type World, type WorldOptions } from '../../support/hall.ts'

const untimed = { stepSeconds: { plan: 0, social: 0, statement: 0 } }

let world: World
afterEach(() => world.end())

/** Ana and Ben at one table with two bots, both with their phones on. */
async function aTable(options: WorldOptions = {}) {
  world = await aWorld(options)
  const { room, code, opened } = await aRoom(world, { bots: 2, citizens: 6, ...untimed })
  const joins = async () => {
    const joined = granted(await world.hall.join(code, {}))
    return { ...joined, leave: room.arrive(joined.seat) }
  }
  return { room, code, opened, joins, ana: await joins(), ben: await joins(), does: doerIn(room) }
}

const doerIn = (room: RoomActor) => async (actor: Seat | 'facilitator', deed: Deed) => {
  const ack = await room.submit(actor, { id: anId(), ...deed })
  await world.clock.pass(30)
  return ack
}

const game = (room: RoomActor) => room.durable.state.G
const lastPoint = (room: RoomActor) => must(game(room).facilitator.undo.at(-1), 'something to undo').to
const opens = (token: string, room: RoomActor) => world.hall.authenticate(token, room.roomId)

describe('after an undo', () => {
  test('whoever came since keeps the chair', async () => {
    const { room, joins, does } = await aTable()
    await does('facilitator', { type: 'start' })
    const to = lastPoint(room)
    const cleo = await joins()
    await does('facilitator', { type: 'undo', to })
    expect(game(room).town.phase).toBe('arrival')
    expect(opens(cleo.token, room)).toMatchObject({ seat: cleo.seat })
    expect(room.card.names[cleo.seat]).toBe(cleo.name)
  })

  test('they keep it even when the door was locked then', async () => {
    const { room, joins, does } = await aTable()
    await does('facilitator', { type: 'lock', locked: true })
    await does('facilitator', { type: 'start' })
    const to = lastPoint(room)
    await does('facilitator', { type: 'lock', locked: false })
    const cleo = await joins()
    await does('facilitator', { type: 'undo', to })
    expect(opens(cleo.token, room)).toMatchObject({ seat: cleo.seat })
    expect(game(room).town.locked).toBe(true)
  })

  test('a removed human has the chair back, with the same key', async () => {
    const { room, ana, does } = await aTable()
    await does('facilitator', { type: 'seat.remove', seat: ana.seat })
    expect(opens(ana.token, room)).toMatchObject({ code: 'removed' })
    await does('facilitator', { type: 'undo', to: lastPoint(room) })
    expect(opens(ana.token, room)).toMatchObject({ seat: ana.seat })
  })

  test('who lost the line since is away, and a stop card stands', async () => {
    const { room, ana, ben, does } = await aTable()
    await does('facilitator', { type: 'start' })
    await does('facilitator', { type: 'next' })
    const to = lastPoint(room)
    ana.leave()
    await world.clock.pass(6_000)
    await does(ben.seat, { type: 'stop', on: true })
    await does('facilitator', { type: 'undo', to })
    expect(game(room).citizens[ana.seat]).toMatchObject({ away: true })
    expect(game(room).own[ben.seat]?.stopped).toBe(true)
    expect(game(room).citizens[ben.seat]?.covered).toBe(true)
  })

  test('who went on in another room stays there', async () => {
    const { room, ana, does } = await aTable()
    await does('facilitator', { type: 'start' })
    const to = lastPoint(room)
    await room.leave(ana.seat, 'other')
    await does('facilitator', { type: 'undo', to })
    expect(room.holders.holds(ana.seat)).toBe(false)
  })

  test('bots play the step again', async () => {
    const { room, does } = await aTable()
    await does('facilitator', { type: 'start' })
    await does('facilitator', { type: 'next' })
    await world.clock.pass(100)
    const bots = Object.keys(game(room).facilitator.bots).map(Number)
    const plans = () => bots.map((seat) => game(room).own[seat]?.plan.includes(null))
    expect(plans()).toEqual([false, false])
    await does('facilitator', { type: 'undo', to: lastPoint(room) })
    expect(game(room).town.step).toBe('morning')
    await does('facilitator', { type: 'next' })
    await world.clock.pass(100)
    expect(plans()).toEqual([false, false])
  })
})

describe('what can be undone', () => {
  test('is still known after a crash, and the room is set back to the very same state', async () => {
    const { room, code, opened, does } = await aTable()
    await does('facilitator', { type: 'start' })
    const to = lastPoint(room)
    for (let i = 0; i < 6; i += 1) await does('facilitator', { type: 'next' })
    expect((await world.storage.load(room.roomId)).rooms[0]?.snapshot?.seq).toBeGreaterThan(to)
    world = await world.restart('kill')
    const again = granted(world.hall.roomFor(code, opened.facilitatorToken))
    expect(await doerIn(again)('facilitator', { type: 'undo', to })).toMatchObject({ ok: true })
    expect(game(again).town.phase).toBe('arrival')
    const entries = (await world.storage.load(room.roomId)).rooms[0]?.entries ?? []
    expect(JSON.stringify(world.engine.replay(again.row.opening, entries))).toBe(JSON.stringify(again.durable.state))
  })

  test('is still known after a write that failed', async () => {
    const faults = {
      broken: false,
      commit: () => {
        if (faults.broken) throw new Error('no disk')
      },
    }
    const { room, does } = await aTable({ faults })
    await does('facilitator', { type: 'start' })
    const to = lastPoint(room)
    faults.broken = true
    expect(await does('facilitator', { type: 'undo', to })).toMatchObject({ ok: false, refusal: { code: 'not-saved' } })
    faults.broken = false
    await world.clock.pass(10_000)
    expect(await does('facilitator', { type: 'undo', to })).toMatchObject({ ok: true })
    expect(game(room).town.phase).toBe('arrival')
  })
})
