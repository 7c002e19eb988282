import { afterEach, describe, expect, it } from 'vitest'
import { viewOf } from '../../../shared/game/contract.ts'
import { patched } from '../../../shared/kit/patch.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import type { Publication } from '../../../server/rooms/watcher.ts'
import { breathe } from '../../support/clock.ts'
import { anId, aRoom, aWorld, granted, type World } from '../../support/hall.ts'

let world: World
afterEach(() => world.end())

const timers = { stepSeconds: { plan: 30, social: 10, statement: 10 } }
const noTimers = { stepSeconds: { plan: 0, social: 0, statement: 0 } }

describe('one intent', () => {
  it('is answered once: its id gets the same answer for ever, restarts included', async () => {
    world = await aWorld()
    const { room, code, opened } = await aRoom(world, { bots: 2 })
    const intent = { id: anId(), type: 'start' as const }
    const [first, second] = await Promise.all([room.submit('facilitator', intent), room.submit('facilitator', intent)])
    expect(first).toEqual({ ok: true, version: 2 })
    expect(second).toEqual(first)
    expect(await room.submit('facilitator', intent)).toEqual(first)
    world = await world.restart('kill')
    const again = granted(world.hall.roomFor(code, opened.facilitatorToken))
    expect(await again.submit('facilitator', intent)).toEqual(first)
  })

  it('is refused with a reason, changes nothing, and is not remembered', async () => {
    world = await aWorld()
    const { room } = await aRoom(world)
    const id = anId()
    expect(await room.submit('facilitator', { id, type: 'start' })).toMatchObject({ ok: false, refusal: { code: 'choice-gone' } })
    expect(room.durable.seq).toBe(0)
    await room.submit('facilitator', { id: anId(), type: 'bots', count: 2, temperament: 'mixed' })
    expect(await room.submit('facilitator', { id, type: 'start' })).toEqual({ ok: true, version: 2 })
  })
})

describe('screens', () => {
  it('follow by patches: after each publication a screen equals the view of its version', async () => {
    world = await aWorld()
    const { room, code } = await aRoom(world, { bots: 4, ...noTimers })
    const { seat } = granted(await world.hall.join(code, {}))
    await breathe()
    const audiences = [seat, 'facilitator', 'projector'] as const
    const screens = new Map<unknown, View>()
    for (const audience of audiences) {
      room.arrive(audience)
      screens.set(audience, room.view(audience).view)
    }
    let version = room.version
    const seen: Publication[] = []
    room.watch({
      publish(publication) {
        seen.push(publication)
        expect(publication.from).toBe(version)
        version = publication.to
        for (const audience of audiences) {
          const held = screens.get(audience)
          if (!held) continue
          const next = patched(patched(held, publication.publicOps), publication.ownOps.get(audience) ?? [])
          const now = { ...next, room: { ...next.room, now: 0 } }
          const fresh = room.view(audience).view
          expect(JSON.stringify(sorted(now))).toBe(JSON.stringify(sorted({ ...fresh, room: { ...fresh.room, now: 0 } })))
          screens.set(audience, next)
        }
      },
      refresh: () => {},
      end: () => {},
      endDesk: () => {},
    })
    await room.submit('facilitator', { id: anId(), type: 'start' })
    for (let i = 0; i < 40; i += 1) {
      await world.clock.pass(20)
      await room.submit('facilitator', { id: anId(), type: 'next' })
    }
    expect(seen.length).toBeGreaterThan(20)
    expect(room.durable.state.G.town.phase).not.toBe('ordinary')
  })

  it('come back by version: a diff while it is kept, else a whole view', async () => {
    world = await aWorld()
    const { room } = await aRoom(world, { bots: 3, ...noTimers })
    await breathe()
    const held = room.view('projector')
    await room.submit('facilitator', { id: anId(), type: 'start' })
    await world.clock.pass(50)
    const frame = room.resume(held.version, 'projector')
    if (frame.kind !== 'patch') throw new Error('the version is kept')
    expect(frame.to).toBe(room.version)
    expect(patched(held.view, frame.ops)).toEqual(room.view('projector').view)
    expect(room.resume(99_999, 'projector').kind).toBe('view')
    expect(room.resume(-1, 'facilitator').kind).toBe('view')
  })

  it('show only what is durable', async () => {
    world = await aWorld()
    const { room } = await aRoom(world, { bots: 3 })
    await world.clock.pass(20)
    const before = room.view('projector')
    const answer = room.submit('facilitator', { id: anId(), type: 'start' })
    expect(room.view('projector')).toEqual(before)
    await answer
    await world.clock.pass(20)
    expect(room.view('projector').view.room.phase).toBe('ordinary')
  })
})

describe('time', () => {
  it('ends a step at its limit, through the same queue', async () => {
    world = await aWorld()
    const { room } = await aRoom(world, { bots: 3, ...timers })
    await room.submit('facilitator', { id: anId(), type: 'start' })
    const months = new Set<number>()
    for (let i = 0; i < 12 && room.durable.state.G.town.phase !== 'theories'; i += 1) {
      await world.clock.pass(30_000)
      months.add(room.durable.state.G.town.month)
    }
    expect(room.durable.state.G.town.phase).toBe('theories')
    expect(months.size).toBeGreaterThanOrEqual(4)
  })

  it('stands still while the room is paused', async () => {
    world = await aWorld()
    const { room } = await aRoom(world, { bots: 3, ...timers })
    await room.submit('facilitator', { id: anId(), type: 'start' })
    await room.submit('facilitator', { id: anId(), type: 'pause' })
    const { seq } = room.durable
    await world.clock.pass(600_000)
    expect(room.durable.seq).toBe(seq)
  })

  it('is given back after a restart: a step about to end goes on, one long over waits', async () => {
    world = await aWorld()
    const { room, code, opened } = await aRoom(world, { bots: 3, ...timers })
    await room.submit('facilitator', { id: anId(), type: 'start' })
    const { since } = room.durable.state.G.town
    await world.clock.pass(7_000)
    world = await world.restart('kill')
    const again = granted(world.hall.roomFor(code, opened.facilitatorToken))
    await breathe()
    const { deadline } = again.durable.state.G.town
    expect(again.durable.state.G.town.since).toBe(since)
    expect(again.row.openedAt + (deadline ?? 0) - world.clock.now()).toBeGreaterThanOrEqual(20_000)
    const { clock } = world
    await world.hall.close()
    await clock.pass(3 * 3_600_000)
    world = await aWorld({ dir: world.dir, clock })
    const later = granted(world.hall.roomFor(code, opened.facilitatorToken))
    await breathe()
    expect(later.durable.state.G.town).toMatchObject({ paused: true, since })
  })
})

describe('presence', () => {
  it('marks who lost the line, after the time of a reload, and who comes back', async () => {
    world = await aWorld()
    const { room, code } = await aRoom(world, noTimers)
    const { seat } = granted(await world.hall.join(code, {}))
    const away = () => room.durable.state.G.citizens[seat]?.away
    const leave = room.arrive(seat)
    const other = room.arrive(seat)
    leave()
    await world.clock.pass(10_000)
    expect(away()).toBe(false)
    other()
    await world.clock.pass(3_000)
    expect(away()).toBe(false)
    await world.clock.pass(3_000)
    expect(away()).toBe(true)
    room.arrive(seat)
    await breathe()
    expect(away()).toBe(false)
  })

  it('marks who sat down and never came', async () => {
    world = await aWorld()
    const { room, code } = await aRoom(world, noTimers)
    const { seat } = granted(await world.hall.join(code, {}))
    await world.clock.pass(61_000)
    expect(room.durable.state.G.citizens[seat]?.away).toBe(true)
  })
})

describe('restore', () => {
  it('brings back the very state, from snapshots and from entry 0 alike', async () => {
    world = await aWorld()
    const { room, code, opened } = await aRoom(world, { bots: 12, ...timers })
    granted(await world.hall.join(code, {}))
    await room.submit('facilitator', { id: anId(), type: 'start' })
    for (let i = 0; i < 6; i += 1) await world.clock.pass(20_000)
    await room.submit('facilitator', { id: anId(), type: 'pause' })
    await world.clock.pass(50)
    const state = JSON.stringify(room.durable.state)
    const stored = (await world.storage.load(room.roomId)).rooms[0]
    expect(stored?.snapshot?.seq).toBeGreaterThan(0)
    expect(stored?.snapshot?.seq).toBeLessThan(room.durable.seq)
    expect(JSON.stringify(world.engine.replay(room.row.opening, stored?.entries ?? []))).toBe(state)
    const names = room.card.names
    world = await world.restart('kill')
    const again = granted(world.hall.roomFor(code, opened.facilitatorToken))
    expect(JSON.stringify(again.durable.state)).toBe(state)
    expect(again.card.names).toEqual(names)
    expect(viewOf(world.engine.viewsFor(again.durable.state, again.card), 1)).toEqual({
      ...again.view(1).view,
      room: expect.anything() as View['room'],
    })
  })
})

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  )
}
