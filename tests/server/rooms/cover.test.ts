import { afterEach, describe, expect, test } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { RoomActor } from '../../../server/rooms/room-actor.ts'
import { breathe } from '../../support/clock.ts'
import { anId, aRoom, aWorld, granted, type World } from '../../support/hall.ts'

const untimed = { stepSeconds: { plan: 0, social: 0, statement: 0 } }
const timed = { stepSeconds: { plan: 300, social: 300, statement: 300 } }

let world: World
afterEach(() => world.end())

/** Ana and Ben at one table with three bots, both with their phones on, and the first plan laid before them. */
async function aTable(steps: object = untimed) {
  world = await aWorld()
  const { room, code, opened } = await aRoom(world, { bots: 3, ...steps })
  const [ana, ben] = [granted(await world.hall.join(code, {})).seat, granted(await world.hall.join(code, {})).seat]
  const leaves = { ana: room.arrive(ana), ben: room.arrive(ben) }
  const does = async (actor: Seat | 'facilitator', deed: Deed) => {
    const ack = await room.submit(actor, { id: anId(), ...deed })
    await world.clock.pass(30)
    return ack
  }
  await does('facilitator', { type: 'start' })
  await does('facilitator', { type: 'next' })
  return { room, code, opened, ana, ben, leaves, does }
}

const town = (room: RoomActor) => room.durable.state.G.town
const citizen = (room: RoomActor, seat: Seat) => must(room.durable.state.G.citizens[seat], 'citizen')
const own = (room: RoomActor, seat: Seat) => must(room.durable.state.G.own[seat], 'own slice')

/** Time since the plan began: the table was set within a few ms of the fake clock. */
async function passSincePlan(room: RoomActor, ms: number): Promise<void> {
  await world.clock.pass(room.row.openedAt + town(room).began + ms - world.clock.now())
}

describe('a live phone that says nothing', () => {
  test('is covered after 60 s of the plan, and not before', async () => {
    const { room, ana, ben } = await aTable()
    await passSincePlan(room, 59_999)
    expect(citizen(room, ana).covered).toBe(false)
    await passSincePlan(room, 60_000)
    expect([citizen(room, ana).covered, citizen(room, ben).covered]).toEqual([true, true])
  })

  test('is counted from the last thing that its human did', async () => {
    const { room, ana, ben, does } = await aTable()
    await passSincePlan(room, 40_000)
    await does(ana, { type: 'bills', pay: false })
    await passSincePlan(room, 99_000)
    expect([citizen(room, ana).covered, citizen(room, ben).covered]).toEqual([false, true])
    await passSincePlan(room, 101_000)
    expect(citizen(room, ana).covered).toBe(true)
  })

  test('is not silent while its human reads and scrolls, and a touch takes the chair back', async () => {
    const { room, ana, ben } = await aTable()
    await passSincePlan(room, 55_000)
    room.here(ana)
    await passSincePlan(room, 114_000)
    expect([citizen(room, ana).covered, citizen(room, ben).covered]).toEqual([false, true])
    room.here(ben)
    await world.clock.pass(30)
    expect(citizen(room, ben).covered).toBe(false)
  })

  test('is left alone once it is ready', async () => {
    const { room, ana, does } = await aTable()
    await does(ana, { type: 'ready', ready: true })
    await passSincePlan(room, 600_000)
    expect(citizen(room, ana).covered).toBe(false)
  })

  test('is left alone where nobody else waits: in a room for one', async () => {
    world = await aWorld()
    const { room, opened } = await aRoom(world, untimed, { length: 'short', solo: true })
    const { seat } = must(opened.solo, 'the one chair')
    room.arrive(seat)
    for (const type of ['start', 'next'] as const) {
      await room.submit(seat, { id: anId(), type })
      await world.clock.pass(30)
    }
    expect(town(room).step).toBe('plan')
    await passSincePlan(room, 600_000)
    expect(citizen(room, seat).covered).toBe(false)
  })

  test('is left alone while the room is paused, and has its time anew afterwards', async () => {
    const { room, ana, does } = await aTable()
    await passSincePlan(room, 50_000)
    await does('facilitator', { type: 'pause' })
    await world.clock.pass(3_600_000)
    await does('facilitator', { type: 'resume' })
    await world.clock.pass(59_000)
    expect(citizen(room, ana).covered).toBe(false)
    await world.clock.pass(2_000)
    expect(citizen(room, ana).covered).toBe(true)
  })

  test('is left alone while the world is held, and has its time anew afterwards', async () => {
    const { room, ana, does } = await aTable()
    await passSincePlan(room, 50_000)
    await does('facilitator', { type: 'hold', on: true })
    await world.clock.pass(3_600_000)
    expect(citizen(room, ana).covered).toBe(false)
    await does('facilitator', { type: 'hold', on: false })
    await world.clock.pass(59_000)
    expect(citizen(room, ana).covered).toBe(false)
    await world.clock.pass(2_000)
    expect(citizen(room, ana).covered).toBe(true)
  })

  test('has as many times 60 s as the seat was given time', async () => {
    const { room, ana, ben, does } = await aTable()
    await does('facilitator', { type: 'seat.time', seat: ana, factor: 2 })
    await passSincePlan(room, 119_000)
    expect([citizen(room, ana).covered, citizen(room, ben).covered]).toEqual([false, true])
    await passSincePlan(room, 121_000)
    expect(citizen(room, ana).covered).toBe(true)
  })

  test('is left alone in steps that wait for nobody', async () => {
    const { room, ana, does } = await aTable()
    await does('facilitator', { type: 'next' })
    expect(town(room).step).toBe('resolve')
    await world.clock.pass(600_000)
    expect(citizen(room, ana).covered).toBe(false)
  })
})

describe('a covered citizen', () => {
  test('has a whole plan, and the room goes on', async () => {
    const { room, ana, ben, does } = await aTable(timed)
    await passSincePlan(room, 50_000)
    await does(ben, { type: 'plan', slot: 1, activity: 'rest' })
    await does(ben, { type: 'ready', ready: true })
    await passSincePlan(room, 59_000)
    expect(town(room).step).toBe('plan')
    await passSincePlan(room, 60_500)
    expect(town(room).step).toBe('resolve')
    expect(own(room, ana).plan).not.toContain(null)
    expect(own(room, ana).dilemma?.answer).not.toBeNull()
    const [covered] = room.durable.state.G.sealed.covered
    expect(covered).toEqual({ month: 1, citizen: ana })
  })

  test('keeps what the human had planned', async () => {
    const { room, ana, does } = await aTable()
    await does(ana, { type: 'plan', slot: 2, activity: 'odd' })
    await passSincePlan(room, 61_000)
    const [first, second] = own(room, ana).plan
    expect(first).not.toBeNull()
    expect(second?.activity).toBe('odd')
  })

  test('is given back by the first tap, before the tap is done', async () => {
    const { room, ana, does } = await aTable()
    await passSincePlan(room, 61_000)
    expect(citizen(room, ana).covered).toBe(true)
    expect(await does(ana, { type: 'plan', slot: 1, activity: 'rest' })).toMatchObject({ ok: true })
    expect(citizen(room, ana)).toMatchObject({ covered: false, ready: false })
    expect(own(room, ana).plan[0]?.activity).toBe('rest')
    expect(own(room, ana).cover).toMatchObject({ from: 1, until: 1 })
    const entries = (await world.storage.load(room.roomId)).rooms[0]?.entries ?? []
    const tap = entries.findLastIndex(({ actor, intent }) => actor === ana && intent.type === 'plan')
    expect(entries[tap - 1]?.intent).toMatchObject({ type: 'seat.cover', seat: ana, cover: false })
  })

  test('is given back even by a tap that comes too late', async () => {
    const { room, ana, does } = await aTable()
    await passSincePlan(room, 61_000)
    await does('facilitator', { type: 'next' })
    expect(await does(ana, { type: 'plan', slot: 1, activity: 'rest' })).toMatchObject({ ok: false })
    expect(citizen(room, ana).covered).toBe(false)
  })

  test('is given back by another phone of the same human', async () => {
    const { room, ana } = await aTable()
    await passSincePlan(room, 61_000)
    room.arrive(ana)
    await world.clock.pass(30)
    expect(citizen(room, ana).covered).toBe(false)
    await world.clock.pass(50_000)
    expect(citizen(room, ana).covered).toBe(false)
    await world.clock.pass(20_000)
    expect(citizen(room, ana).covered).toBe(true)
  })

  test('stays covered behind a stop card, whatever is touched, until the card is taken down', async () => {
    const { room, ana, does } = await aTable()
    await does(ana, { type: 'stop', on: true })
    expect(citizen(room, ana).covered).toBe(true)
    room.here(ana)
    room.arrive(ana)
    await world.clock.pass(30)
    expect([own(room, ana).stopped, citizen(room, ana).covered]).toEqual([true, true])
    await does(ana, { type: 'stop', on: false })
    expect([own(room, ana).stopped, citizen(room, ana).covered]).toEqual([false, false])
  })

  test('joins nothing, asks nobody and parts from nobody', async () => {
    const { room, ana, does } = await aTable()
    await passSincePlan(room, 61_000)
    while (town(room).phase !== 'theories') await does('facilitator', { type: 'next' })
    const entries = (await world.storage.load(room.roomId)).rooms[0]?.entries ?? []
    const types = new Set(entries.filter(({ actor }) => actor === ana).map(({ intent }) => intent.type))
    expect([...types].filter((type) => !['plan', 'way', 'dilemma', 'second-wind', 'ready', 'appeal'].includes(type))).toEqual([])
    expect(types).toContain('plan')
    expect(room.durable.state.G.sealed.covered.filter(({ citizen: seat }) => seat === ana).map(({ month }) => month)).toEqual([1, 2, 3, 4])
  })

  test('shares no id with its human', async () => {
    const { room, ana, does } = await aTable()
    await passSincePlan(room, 61_000)
    await does(ana, { type: 'plan', slot: 1, activity: 'rest' })
    await world.clock.pass(61_000)
    const entries = (await world.storage.load(room.roomId)).rooms[0]?.entries ?? []
    const ids = entries.filter(({ actor }) => actor === ana).map(({ intent }) => intent.id)
    expect(new Set(ids).size).toBe(ids.length)
    const [bots, human] = [ids.filter((id) => id.startsWith('bot:')), ids.filter((id) => !id.startsWith('bot:'))]
    expect([bots.length, human.length].every((count) => count > 0)).toBe(true)
    // No client may send such an id: the protocol takes letters, digits, hyphens and underscores.
    expect(bots.filter((id) => /^[A-Za-z0-9_-]+$/.test(id))).toEqual([])
  })
})

describe('a lost line', () => {
  test('is away after 5 s and covered after 60 s, ready or not', async () => {
    const { room, ana, does, leaves } = await aTable()
    await does(ana, { type: 'ready', ready: true })
    leaves.ana()
    await world.clock.pass(4_999)
    expect(citizen(room, ana)).toMatchObject({ away: false, covered: false })
    await world.clock.pass(1)
    expect(citizen(room, ana)).toMatchObject({ away: true, covered: false })
    await world.clock.pass(54_999)
    expect(citizen(room, ana).covered).toBe(false)
    await world.clock.pass(1)
    expect(citizen(room, ana)).toMatchObject({ away: true, covered: true })
    room.arrive(ana)
    await world.clock.pass(30)
    expect(citizen(room, ana)).toMatchObject({ away: false, covered: false })
    expect(own(room, ana).cover?.until).toBe(1)
  })

  test('in the waiting room is covered when the months begin', async () => {
    world = await aWorld()
    const { room, code } = await aRoom(world, { bots: 3, ...untimed })
    const { seat } = granted(await world.hall.join(code, {}))
    room.arrive(seat)()
    await world.clock.pass(600_000)
    expect(citizen(room, seat)).toMatchObject({ away: true, covered: false })
    await room.submit('facilitator', { id: anId(), type: 'start' })
    await world.clock.pass(30)
    expect(citizen(room, seat).covered).toBe(true)
  })
})

describe('a restart of the server', () => {
  test('keeps the cover, and the bot plays on', async () => {
    const { room, code, opened, ana } = await aTable()
    await passSincePlan(room, 61_000)
    world = await world.restart('kill')
    const again = granted(world.hall.roomFor(code, opened.facilitatorToken))
    expect(citizen(again, ana).covered).toBe(true)
    for (let i = 0; i < 4; i += 1) {
      await again.submit('facilitator', { id: anId(), type: 'next' })
      await world.clock.pass(50)
    }
    expect(town(again)).toMatchObject({ month: 2, step: 'morning', phase: 'app' })
    expect(again.durable.state.G.sealed.covered).toContainEqual({ month: 1, citizen: ana })
  })

  test('gives the silent their time anew', async () => {
    const { room, code, opened, ana, ben } = await aTable()
    await passSincePlan(room, 50_000)
    world = await world.restart('kill')
    const again = granted(world.hall.roomFor(code, opened.facilitatorToken))
    await breathe()
    again.arrive(ana)
    await world.clock.pass(59_000)
    expect([citizen(again, ana).covered, citizen(again, ben).covered]).toEqual([false, false])
    await world.clock.pass(1_500)
    expect([citizen(again, ana).covered, citizen(again, ben).covered]).toEqual([true, true])
  })
})
