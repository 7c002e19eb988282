import { afterEach, describe, expect, it } from 'vitest'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RoomActor } from '../../../server/rooms/room-actor.ts'
import { must } from '../../../shared/kit/assert.ts'
import { breathe } from '../../support/clock.ts'
import { anId, aRoom, aWorld, granted, type World } from '../../support/hall.ts'

let world: World
afterEach(() => world.end())

const open = async (rooms: object[], session: object = {}) => {
  const opened = granted(await world.hall.openSession({ length: 'short', ...session, rooms }, { at: world.clock.now() }))
  const actors = opened.rooms.map(({ code }) => granted(world.hall.roomFor(code, opened.facilitatorToken)))
  return { opened, one: must(actors[0], 'a room'), two: must(actors[1] ?? actors[0], 'a room') }
}

describe('six words', () => {
  it('give a new desk on another laptop; the old one ends, the boards go on', async () => {
    world = await aWorld()
    const { opened, one } = await open([{}])
    const words = opened.recovery.split(' ')
    expect(words).toHaveLength(6)
    const ended: unknown[] = []
    one.watch({ publish: () => {}, refresh: () => {}, end: () => {}, endDesk: (_hash, reason) => ended.push(reason) })
    world = await world.restart()
    const desk = granted(await world.hall.recover(`  ${words.join(', ').toUpperCase()}.`))
    expect(desk).toMatchObject({ sessionId: opened.sessionId, rights: 'own', dry: false })
    expect(world.hall.authenticate(opened.facilitatorToken)).toMatchObject({ code: 'unknown-token' })
    expect(world.hall.authenticate(must(desk.facilitatorToken, 'a token'))).toMatchObject({ audience: 'facilitator' })
    for (const token of [opened.rooms[0]?.projectorToken, desk.rooms[0]?.projectorToken])
      expect(world.hall.authenticate(must(token, 'a board'))).toMatchObject({ role: 'projector' })
    expect(await world.hall.recover(words.toReversed().join(' '))).toMatchObject({ code: 'unknown-token' })
    world = await world.restart('kill')
    expect(world.hall.authenticate(must(desk.facilitatorToken, 'a token'))).toMatchObject({ audience: 'facilitator' })
  })
})

describe('passes', () => {
  it('let a colleague run the room, or look on and take notes; the facilitator ends them', async () => {
    world = await aWorld()
    const { opened, one } = await open([{}])
    const { sessionId, facilitatorToken } = opened
    const run = granted(await world.hall.givePass(sessionId, facilitatorToken, 'run')).token
    const notes = granted(await world.hall.givePass(sessionId, facilitatorToken, 'notes')).token
    expect(world.hall.authenticate(run)).toMatchObject({ audience: 'facilitator' })
    expect(world.hall.authenticate(notes)).toMatchObject({ audience: 'observer' })
    expect(await world.hall.mine(notes)).toMatchObject({ rights: 'notes', sessionId })
    expect(await world.hall.givePass(sessionId, run, 'run')).toMatchObject({ code: 'not-your-role' })
    expect(await world.hall.erase(sessionId, run)).toMatchObject({ code: 'not-your-role' })
    expect(await world.hall.recordingOf(one.row.code, notes)).toMatchObject({ code: 'sealed' })
    expect(await world.hall.recordingOf(one.row.code, run)).toMatchObject({ code: 'sealed' })
    world = await world.restart()
    expect(world.hall.authenticate(run)).toMatchObject({ audience: 'facilitator' })
    granted(await world.hall.endPasses(sessionId, facilitatorToken))
    for (const token of [run, notes]) expect(world.hall.authenticate(token)).toMatchObject({ code: 'unknown-token' })
  })

  it('are 60 for onlookers of a room, and none while it is locked', async () => {
    world = await aWorld()
    const { room, code } = await aRoom(world)
    for (let i = 0; i < 60; i += 1) granted(await world.hall.watch(code))
    expect(await world.hall.watch(code)).toMatchObject({ code: 'room-full' })
    await room.submit('facilitator', { id: anId(), type: 'lock', locked: true })
    expect(await world.hall.watch(code)).toMatchObject({ code: 'room-locked' })
  })
})

describe('notes', () => {
  it('are stamped with the month, read at the desk alone, kept, and gone with the session', async () => {
    world = await aWorld()
    const { room, code, opened } = await aRoom(world, { bots: 3 })
    await room.submit('facilitator', { id: anId(), type: 'start' })
    const { facilitatorToken } = opened
    const note = granted(await world.hall.addNote(code, facilitatorToken, 'Ben waits for Ana'))
    expect(note).toMatchObject({ phase: 'ordinary', month: 1, text: 'Ben waits for Ana' })
    const pupil = granted(await world.hall.join(code, {}))
    expect(world.hall.notes(code, pupil.token)).toMatchObject({ code: 'not-your-role' })
    world = await world.restart()
    expect(world.hall.notes(code, facilitatorToken)).toEqual([note])
    granted(await world.hall.dropNote(code, facilitatorToken, note.noteId))
    expect(world.hall.notes(code, facilitatorToken)).toEqual([])
    granted(await world.hall.addNote(code, facilitatorToken, 'one more'))
    granted(await world.hall.erase(opened.sessionId, facilitatorToken))
    expect((await world.storage.load()).notes).toEqual([])
  })
})

describe('moving', () => {
  it('takes a human to another room with the same token; moved back they have their chair again', async () => {
    world = await aWorld()
    const { opened, one, two } = await open([{ bots: 3 }, { bots: 3 }])
    const pupil = granted(await world.hall.join(one.row.code, { joinId: 'phone-0001', people: 2 }))
    await one.submit('facilitator', { id: anId(), type: 'start' })
    const move = (from: string, seat: number, to: string) => world.hall.move(opened.sessionId, opened.facilitatorToken, { from, seat, to })
    const there = granted(await move(one.roomId, pupil.seat, two.roomId))
    expect(world.hall.authenticate(pupil.token)).toMatchObject({ room: two, seat: there.seat })
    expect(two.durable.state.G.citizens[there.seat]?.people).toBe(2)
    expect(one.durable.state.G.citizens[pupil.seat]?.bot).toBe(true)
    expect(granted(await move(two.roomId, there.seat, one.roomId))).toEqual({ seat: pupil.seat })
    expect(world.hall.authenticate(pupil.token)).toMatchObject({ room: one, seat: pupil.seat })
  })

  it.each(['by seat card', 'by number'])('gives the own chair and number back even on another device, which came in %s', async (way) => {
    world = await aWorld()
    const { opened, one, two } = await open([{ bots: 3 }, { bots: 3 }])
    const card = way === 'by seat card' ? { joinId: 'card-0001' } : {}
    const pupil = granted(await world.hall.join(one.row.code, card))
    const { names } = one.card
    await one.submit('facilitator', { id: anId(), type: 'start' })
    const move = (from: string, seat: number, to: string) => world.hall.move(opened.sessionId, opened.facilitatorToken, { from, seat, to })
    const there = granted(await move(one.roomId, pupil.seat, two.roomId))
    two.arrive(there.seat)
    const phone = granted(await (way === 'by seat card' ? world.hall.join(opened.code, card) : world.hall.returnTo(opened.code, pupil.returnCode)))
    expect(phone).toMatchObject({ roomId: two.roomId, seat: there.seat })
    expect(granted(await move(two.roomId, there.seat, one.roomId))).toEqual({ seat: pupil.seat })
    expect(world.hall.authenticate(phone.token)).toMatchObject({ room: one, seat: pupil.seat })
    expect(world.hall.authenticate(pupil.token)).toMatchObject({ code: 'unknown-token' })
    expect(one.card.names).toEqual(names)
    expect(granted(await world.hall.returnTo(opened.code, pupil.returnCode))).toMatchObject({ roomId: one.roomId, seat: pupil.seat })
  })

  it('leaves everything as it was when the other room says no', async () => {
    world = await aWorld()
    const { opened, one, two } = await open([{}, {}])
    const pupil = granted(await world.hall.join(one.row.code, {}))
    await two.submit('facilitator', { id: anId(), type: 'lock', locked: true })
    const where = { from: one.roomId, seat: pupil.seat, to: two.roomId }
    expect(await world.hall.move(opened.sessionId, opened.facilitatorToken, where)).toMatchObject({ code: 'room-locked' })
    expect(world.hall.authenticate(pupil.token)).toMatchObject({ room: one, seat: pupil.seat })
  })
})

describe('joining again', () => {
  it('a seat card read by a second device ends the screen of the first; a request sent twice is one', async () => {
    world = await aWorld()
    const { room, code } = await aRoom(world)
    const card = { joinId: 'card-0001' }
    const first = granted(await world.hall.join(code, card))
    expect(await world.hall.join(code, card)).toEqual(first)
    room.arrive(first.seat)
    const told: unknown[] = []
    room.watch({ publish: () => {}, refresh: () => {}, endDesk: () => {}, end: (audience, reason) => told.push([audience, reason]) })
    const second = granted(await world.hall.join(code, card))
    expect(second).toMatchObject({ seat: first.seat, returnCode: first.returnCode })
    expect(told).toEqual([[first.seat, 'replaced']])
    expect(world.hall.authenticate(first.token)).toMatchObject({ code: 'unknown-token' })
    expect(world.hall.authenticate(second.token)).toMatchObject({ seat: first.seat })
  })

  it('who was removed may come back on a new chair, who was banned may not', async () => {
    world = await aWorld()
    const { room, code } = await aRoom(world, { bots: 3, names: 'typed' })
    const first = granted(await world.hall.join(code, { joinId: 'phone-0001', name: 'Bo' }))
    expect(room.card.wanted[first.seat]).toEqual({ name: 'Bo', flagged: false })
    await room.submit('facilitator', { id: anId(), type: 'seat.remove', seat: first.seat })
    const again = granted(await world.hall.join(code, { joinId: 'phone-0001', before: first.token }))
    expect(again.token).not.toBe(first.token)
    await room.submit('facilitator', { id: anId(), type: 'seat.ban', seat: again.seat })
    await breathe()
    expect(await world.hall.join(code, { joinId: 'phone-0001' })).toMatchObject({ code: 'removed' })
    expect(await world.hall.join(code, { before: again.token })).toMatchObject({ code: 'removed' })
    expect(await world.hall.join(code, { name: '1234' })).toMatchObject({ code: 'malformed', field: 'name' })
  })
})

describe('sister rooms', () => {
  const next = (room: RoomActor) => room.submit('facilitator', { id: anId(), type: 'next' })
  const town = (room: RoomActor) => room.durable.state.G.town
  const toWait = async (room: RoomActor) => {
    await room.submit('facilitator', { id: anId(), type: 'start' })
    for (let i = 0; i < 200 && !town(room).waitsToOpen && !town(room).reveal; i += 1) await next(room)
    await breathe(20)
  }
  const sisters = async () => {
    const { opened, one, two } = await open([{ bots: 3 }, { bots: 3 }], { seal: 'shared' })
    granted(await world.hall.join(one.row.code, {}))
    return { opened, one, two }
  }

  it('with one envelope open it together, and nothing of them is told before', async () => {
    world = await aWorld()
    const { opened, one, two } = await sisters()
    granted(await world.hall.join(two.row.code, {}))
    await toWait(one)
    expect(town(one)).toMatchObject({ waitsToOpen: true, reveal: null })
    expect(await world.hall.recordingOf(one.row.code, opened.facilitatorToken)).toMatchObject({ code: 'sealed' })
    await toWait(two)
    for (const room of [one, two]) {
      expect(town(room).reveal).not.toBeNull()
      granted(await world.hall.recordingOf(room.row.code, opened.facilitatorToken))
    }
  })

  it('open it together after a restart in between, too', async () => {
    world = await aWorld()
    const { opened, one, two } = await sisters()
    granted(await world.hall.join(two.row.code, {}))
    await toWait(one)
    world = await world.restart('kill')
    const [first, second] = [one, two].map(({ row }) => granted(world.hall.roomFor(row.code, opened.facilitatorToken)))
    expect(town(must(first, 'a room'))).toMatchObject({ waitsToOpen: true, reveal: null })
    await toWait(must(second, 'a room'))
    for (const room of [first, second]) expect(town(must(room, 'a room')).reveal).not.toBeNull()
  })

  it('do not wait for a room to which no human ever came', async () => {
    world = await aWorld()
    const { opened, one, two } = await sisters()
    await toWait(one)
    expect(town(one).reveal).not.toBeNull()
    expect(town(two).reveal).toBeNull()
    granted(await world.hall.recordingOf(one.row.code, opened.facilitatorToken))
  })

  it('stand side by side at the desk; on the board only while they are shown, and without their treatments', async () => {
    world = await aWorld()
    const { opened, one } = await open([{ disclosure: 'glass' }, { bots: 3 }])
    const board = must(opened.rooms[0], 'a room').projectorToken
    expect(world.hall.compare(opened.facilitatorToken)).toMatchObject({
      rooms: [{ room: 1, treatment: { regime: 'house', disclosure: 'glass' } }, { room: 2 }],
    })
    expect(world.hall.compare(board)).toMatchObject({ code: 'not-your-role' })
    await one.submit('facilitator', { id: anId(), type: 'compare', show: true })
    expect(world.hall.compare(board)).toMatchObject({ rooms: [{ treatment: null }, { treatment: null }] })
  })
})

describe('a dry run', () => {
  it('leaves no trace, and ends a quarter of an hour after its last screen', async () => {
    world = await aWorld()
    const { opened, one } = await open([{ bots: 24 }], { dry: true })
    await one.submit('facilitator', { id: anId(), type: 'start' })
    granted(await world.hall.addNote(one.row.code, opened.facilitatorToken, 'zanzibar'))
    expect(await world.hall.mine(opened.facilitatorToken)).toMatchObject({ dry: true })
    const bytes = readdirSync(world.dir)
      .map((file) => readFileSync(join(world.dir, file)).toString('latin1'))
      .join('')
    for (const trace of [opened.sessionId, one.roomId, one.row.code, 'zanzibar', 'bots-at-opening']) expect(bytes).not.toContain(trace)
    const leave = one.arrive('facilitator')
    await world.clock.pass(40 * 60_000)
    expect(world.hall.authenticate(opened.facilitatorToken)).toMatchObject({ room: one })
    leave()
    await world.clock.pass(17 * 60_000)
    expect(world.hall.authenticate(opened.facilitatorToken)).toMatchObject({ code: 'unknown-token' })
  })
})
