import { afterEach, describe, expect, it } from 'vitest'
import type { RoomActor } from '../../server/rooms/room-actor.ts'
import type { Faults } from '../../server/storage/store.ts'
import { must } from '../../shared/kit/assert.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import { breathe } from '../support/clock.ts'
import { anId, aRoom, aWorld, granted, type World } from '../support/hall.ts'

let world: World
afterEach(() => world.end())

const noTimers = { bots: 3, stepSeconds: { plan: 0, social: 0, statement: 0 } }

/** A disk that fails on the test's word. */
function aDisk() {
  const fails: { room: string | null; commits: boolean } = { room: null, commits: false }
  const faults: Faults = {
    write(write) {
      if (write.kind === 'room' && write.roomId === fails.room) throw new Error('this room can not be written')
    },
    commit() {
      if (fails.commits) throw new Error('the disk is full')
    },
  }
  return { fails, faults }
}

/** Every version and every state that a room shows. */
function shownBy(room: RoomActor) {
  const versions: number[] = []
  let refreshed = 0
  room.watch({ publish: ({ to }) => versions.push(to), refresh: () => (refreshed += 1), end: () => {}, endDesk: () => {} })
  return { versions, notices: () => refreshed, notice: () => room.view('facilitator').view.desk?.notice ?? null }
}

const codes = (acks: Ack[]) => acks.map((ack) => (ack.ok ? 'ok' : ack.refusal.code))

describe('when one room can not be written', () => {
  it('the others go on; it falls back, says so, and comes back paused with nothing unacknowledged', async () => {
    const { fails, faults } = aDisk()
    world = await aWorld({ faults })
    const [sick, well] = [await aRoom(world, noTimers), await aRoom(world, noTimers)]
    for (const { room } of [sick, well]) await room.submit('facilitator', { id: anId(), type: 'start' })
    await world.clock.pass(50)
    const before = JSON.stringify(sick.room.durable.state)
    const { versions, notice, notices } = shownBy(sick.room)

    fails.room = sick.room.roomId
    const lost = { id: anId(), type: 'next' as const }
    const acks = await Promise.all([
      sick.room.submit('facilitator', lost),
      sick.room.submit('facilitator', { id: anId(), type: 'lock', locked: true }),
      well.room.submit('facilitator', { id: anId(), type: 'next' }),
    ])
    expect(codes(acks)).toEqual(['not-saved', 'not-saved', 'ok'])
    expect(JSON.stringify(sick.room.durable.state)).toBe(before)
    expect(notice()).toBe('not-saved')
    expect(notices()).toBe(1)
    expect(codes([await sick.room.submit('facilitator', lost)])).toEqual(['not-saved'])
    await world.clock.pass(3_000)
    expect(versions).toEqual([])
    expect(codes([await well.room.submit('facilitator', { id: anId(), type: 'next' })])).toEqual(['ok'])

    fails.room = null
    await world.clock.pass(10_000)
    expect(sick.room.durable.state.G.town.paused).toBe(true)
    expect(notice()).toBe('not-saved')
    expect(codes([await sick.room.submit('facilitator', { id: anId(), type: 'resume' })])).toEqual(['ok'])
    const again = await sick.room.submit('facilitator', lost)
    expect(codes([again])).toEqual(['ok'])
    await world.clock.pass(50)
    expect(notice()).toBeNull()
    expect(await sick.room.submit('facilitator', lost)).toEqual(again)
  })
})

describe('when a whole commit fails', () => {
  it('nobody is told that anything was saved, nothing is shown, and all rooms come back', async () => {
    const { fails, faults } = aDisk()
    world = await aWorld({ faults })
    const rooms = [await aRoom(world, noTimers), await aRoom(world, noTimers), await aRoom(world, noTimers)]
    await world.clock.pass(50)
    const shown = rooms.map(({ room }) => shownBy(room))
    const states = rooms.map(({ room }) => JSON.stringify(room.durable.state))
    fails.commits = true
    const start = { id: anId(), type: 'start' as const }
    expect(codes(await Promise.all(rooms.map(({ room }) => room.submit('facilitator', start))))).toEqual(['not-saved', 'not-saved', 'not-saved'])
    await world.clock.pass(5_000)
    expect(rooms.map(({ room }) => JSON.stringify(room.durable.state))).toEqual(states)
    expect(shown.map(({ versions }) => versions)).toEqual([[], [], []])
    fails.commits = false
    await world.clock.pass(10_000)
    for (const { room } of rooms) expect(codes([await room.submit('facilitator', start)])).toEqual(['ok'])
  })

  it('a join is not saved either, and the same joinId gets its chair later', async () => {
    const { fails, faults } = aDisk()
    world = await aWorld({ faults })
    const { code, room } = await aRoom(world)
    fails.commits = true
    expect(await world.hall.join(code, { joinId: 'phone-0001' })).toMatchObject({ code: 'not-saved' })
    fails.commits = false
    await world.clock.pass(10_000)
    expect(granted(await world.hall.join(code, { joinId: 'phone-0001' })).seat).toBe(1)
    expect(room.durable.seats.size).toBe(1)
  })

  it('a commit that lied is found out: what the disk has is what counts', async () => {
    world = await aWorld()
    const { room } = await aRoom(world, noTimers)
    const real = world.storage.append
    const start = { id: anId(), type: 'start' as const }
    world.storage.append = (write) => real(write).then(() => 'failed')
    expect(codes([await room.submit('facilitator', start)])).toEqual(['not-saved'])
    world.storage.append = real
    await world.clock.pass(2_000)
    expect(room.durable.state.G.town).toMatchObject({ phase: 'ordinary', paused: true })
    expect(await room.submit('facilitator', start)).toMatchObject({ ok: true, version: 2 })
  })
})

describe('when another process has taken a room', () => {
  it('it closes here: nothing more is acknowledged, and its screens come again', async () => {
    world = await aWorld()
    const { room } = await aRoom(world, noTimers)
    const ends: string[] = []
    room.watch({ publish: () => {}, refresh: () => {}, end: (_audience, reason) => ends.push(reason), endDesk: () => {} })
    const { entries } = must((await world.storage.load(room.roomId)).rooms[0], 'the room')
    await world.storage.lease('another process')
    expect(codes([await room.submit('facilitator', { id: anId(), type: 'start' })])).toEqual(['not-saved'])
    await world.clock.pass(50)
    expect(ends).toEqual(['restarting'])
    expect(codes([await room.submit('facilitator', { id: anId(), type: 'start' })])).toEqual(['not-saved'])
    expect((await world.storage.load(room.roomId)).rooms[0]?.entries).toEqual(entries)
  })
})

describe('when a rule breaks', () => {
  it('the intent is refused, the process lives, and the other rooms notice nothing', async () => {
    world = await aWorld({
      engine: (real) => ({
        ...real,
        apply(state, command) {
          if (command.intent.type === 'lock') throw new Error('a bug')
          return real.apply(state, command)
        },
      }),
    })
    const [sick, well] = [await aRoom(world, noTimers), await aRoom(world, noTimers)]
    expect(codes([await sick.room.submit('facilitator', { id: anId(), type: 'lock', locked: true })])).toEqual(['choice-gone'])
    await world.clock.pass(50)
    expect(sick.room.durable.state.G.town.paused).toBe(true)
    expect(sick.room.view('facilitator').view.desk?.notice).toBe('broken')
    expect(well.room.durable.state.G.town.paused).toBe(false)
  })

  it('a view that can not be built pauses its room; the last one stays on the screens', async () => {
    let broken = false
    world = await aWorld({
      engine: (real) => ({
        ...real,
        viewsFor(state, card) {
          if (broken) throw new Error('a bug')
          return real.viewsFor(state, card)
        },
      }),
    })
    const { room } = await aRoom(world, noTimers)
    await world.clock.pass(50)
    const before = room.view('projector')
    broken = true
    expect(codes([await room.submit('facilitator', { id: anId(), type: 'start' })])).toEqual(['ok'])
    await world.clock.pass(50)
    expect(room.view('projector').version).toBe(before.version)
    expect(room.durable.state.G.town.paused).toBe(true)
    broken = false
    await room.submit('facilitator', { id: anId(), type: 'resume' })
    await world.clock.pass(50)
    expect(room.view('projector').view.room).toMatchObject({ phase: 'ordinary', paused: false })
  })
})

describe('when too much waits', () => {
  it('500 wait, the rest is told to send again', async () => {
    world = await aWorld()
    const { room } = await aRoom(world, { ...noTimers })
    let locked = false
    const acks = await Promise.all(
      Array.from({ length: 520 }, () => room.submit('facilitator', { id: anId(), type: 'lock', locked: (locked = !locked) })),
    )
    await breathe()
    expect(codes(acks).filter((code) => code === 'ok')).toHaveLength(500)
    expect(codes(acks).filter((code) => code === 'busy')).toHaveLength(20)
  })
})
