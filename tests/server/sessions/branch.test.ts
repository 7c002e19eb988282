import { afterEach, describe, expect, it } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { rescored } from '../../../server/debrief/rescoring.ts'
import type { RoomActor } from '../../../server/rooms/room-actor.ts'
import { must } from '../../../shared/kit/assert.ts'
import type { BranchRequest, SessionOpened } from '../../../shared/protocol/rest.ts'
import { breathe } from '../../support/clock.ts'
import { library } from '../../support/library.ts'
import { anId, aRoom, aWorld, goesOn, granted, type World } from '../../support/hall.ts'

let world: World
afterEach(() => world.end())

const town = (room: RoomActor) => room.durable.state.G.town
const roomOf = ({ rooms, facilitatorToken }: SessionOpened) => granted(world.hall.roomFor(must(rooms[0], 'a room').code, facilitatorToken))
const codeOf = ({ rooms }: SessionOpened) => must(rooms[0], 'a room').code
const documents = async (opened: SessionOpened) => granted(await world.hall.recordingOf(codeOf(opened), opened.facilitatorToken))

/** A class of two among three bots, at its reveal. */
async function aLesson(session: object = { length: 'short' }) {
  const { room, code, opened } = await aRoom(world, { bots: 3, citizens: 8 }, session)
  const people = [granted(await world.hall.join(code, { joinId: 'phone-0001' })), granted(await world.hall.join(code, { people: 2 }))] as const
  await goesOn(room, ({ reveal }) => reveal !== null)
  const branch = async (request: Partial<BranchRequest> = {}) =>
    granted(await world.hall.branch(code, opened.facilitatorToken, { month: 3, people: 'new', ...request }))
  return { room, code, opened, people, branch }
}

describe('a branch', () => {
  it('begins as the town was at the start of that month: same lives, same rules, another seed, its envelope open', async () => {
    world = await aWorld()
    const lesson = await aLesson()
    const opened = await lesson.branch()
    const room = roomOf(opened)
    const [was, is] = [(await documents(lesson.opened)).recording, room.durable.state.G]
    expect(is.town).toMatchObject({
      phase: 'rule',
      month: 3,
      step: 'morning',
      paused: true,
      version: 0,
      now: 0,
      started: 0,
      deadline: null,
      branch: { of: lesson.code, month: 3 },
    })
    expect(is.town.commitment).toBe(was.commitment)
    expect(is.town.regime?.glass).toBe(was.sealed.regime.glass)
    expect(is.sealed.sealed).toEqual(was.sealed)
    expect(is.sealed.seed).not.toBe(was.seed)
    expect(is.sealed.acts).toEqual(was.acts.filter(({ month }) => month < 3))
    expect(is.sealed.standings).toEqual(was.standings.filter(({ month }) => month < 3))
    expect(Object.values(is.own).map(({ persona, district }) => [persona, district])).toEqual(
      was.citizens.map(({ persona, district }) => [persona, district]),
    )
    expect(Object.values(is.citizens).every(({ bot }) => bot)).toBe(true)
    expect(is.town.reveal).toBeNull()
  })

  it('gives its documents at once, and its own recording holds the time before the cut', async () => {
    world = await aWorld()
    const lesson = await aLesson()
    const opened = await lesson.branch({ disclosure: 'reasons' })
    const room = roomOf(opened)
    expect((await documents(opened)).recording).toMatchObject({ branch: { of: lesson.code, month: 3 }, journal: [], room: { disclosure: 'reasons' } })
    await room.submit('facilitator', { id: anId(), type: 'resume' })
    await goesOn(room, ({ reveal }) => reveal !== null)
    const { recording } = await documents(opened)
    expect([...new Set(recording.acts.map(({ month }) => month))].toSorted()).toEqual([1, 2, 3, 4])
    expect(recording.room.months.map(({ month }) => month)).toEqual([1, 2, 3, 4])
    expect(rescored(recording, library, { regime: 'house', seed: null, reforms: [] }).ledger).toEqual(recording.ledger)
    const { entries, room: row } = must((await world.storage.load(room.roomId)).rooms[0], 'the branch')
    expect(JSON.stringify(world.engine.replay(row.opening, entries))).toBe(JSON.stringify(room.durable.state))
  })

  it('plays on with bots, who do something else under the new seed', async () => {
    world = await aWorld()
    const lesson = await aLesson()
    const lives = await Promise.all(
      [1, 2].map(async () => {
        const opened = await lesson.branch({ month: 1 })
        const room = roomOf(opened)
        await room.submit('facilitator', { id: anId(), type: 'resume' })
        await goesOn(room, ({ month }) => month === 3)
        return JSON.stringify(room.durable.state.G.sealed.acts)
      }),
    )
    expect(lives[0]).not.toBe(lives[1])
  })

  it('may begin in the months that a class lived under its own reform, too', async () => {
    world = await aWorld()
    const lesson = await aLesson()
    const { room, people } = lesson
    await goesOn(room, ({ reform }) => reform?.stage === 'voting')
    for (const { seat } of people) await room.submit(seat, { id: anId(), type: 'vote', reform: 'expiry', approve: true })
    await goesOn(room, ({ reform }) => reform?.stage === 'closed')
    await room.submit('facilitator', { id: anId(), type: 'play-on' })
    await goesOn(room, ({ phase }) => phase === 'debrief')
    for (const month of [5, 6]) {
      const opened = await lesson.branch({ month })
      const next = roomOf(opened)
      expect(town(next)).toMatchObject({ phase: 'reform', month, step: 'morning', paused: true })
      await next.submit('facilitator', { id: anId(), type: 'resume' })
      await goesOn(next, ({ phase }) => phase === 'debrief')
      const { recording } = await documents(opened)
      expect(recording.room.months.map((one) => one.month)).toEqual([1, 2, 3, 4, 5, 6])
      const { entries, room: row } = must((await world.storage.load(next.roomId)).rooms[0], 'the branch')
      expect(JSON.stringify(world.engine.replay(row.opening, entries))).toBe(JSON.stringify(next.durable.state))
    }
  })

  it('has a chair for newcomers in a life that was begun, and they begin with an empty notebook', async () => {
    world = await aWorld()
    const lesson = await aLesson()
    const [theirs] = lesson.people
    const opened = await lesson.branch()
    const room = roomOf(opened)
    const names = Object.values(room.card.names)
    expect(names).toHaveLength(5)
    expect(names).not.toContain(theirs.name)
    const before = room.durable.state.G
    const newcomer = granted(await world.hall.join(codeOf(opened), {}))
    const after = room.durable.state.G
    expect(before.citizens[newcomer.seat]?.bot).toBe(true)
    expect(after.citizens[newcomer.seat]?.bot).toBe(false)
    expect(after.own[newcomer.seat]).toEqual(before.own[newcomer.seat])
    expect(after.own[newcomer.seat]).toMatchObject({ theories: {}, survey: { before: { headlines: {}, cases: {} } } })
    expect(newcomer.name).toBe(room.card.names[newcomer.seat])
    // The first five take over the five lives; only then is there a new one.
    for (let i = 0; i < 4; i += 1) granted(await world.hall.join(codeOf(opened), {}))
    expect(Object.values(room.durable.state.G.citizens).map(({ bot }) => bot)).toEqual([false, false, false, false, false])
    expect(granted(await world.hall.join(codeOf(opened), {})).seat).toBe(6)
  })

  it('takes the people of the room along: the same chair, name and token, and the old room tells them where they are', async () => {
    world = await aWorld()
    const lesson = await aLesson()
    const ended: unknown[] = []
    lesson.room.watch({
      publish: () => {},
      refresh: () => {},
      endDesk: () => {},
      end: (audience, reason, room) => ended.push([audience, reason, room]),
    })
    const opened = await lesson.branch({ people: 'same' })
    const room = roomOf(opened)
    for (const { token, seat, name } of lesson.people) {
      expect(world.hall.authenticate(token)).toMatchObject({ room, seat })
      expect(world.hall.authenticate(token, room.roomId)).toMatchObject({ seat })
      expect(room.card.names[seat]).toBe(name)
    }
    await world.clock.pass(100)
    expect(ended).toEqual(expect.arrayContaining(lesson.people.map(({ seat }) => [seat, 'moved', room.roomId])))
    expect(Object.values(room.durable.state.G.citizens).map(({ bot, people }) => [bot, people])).toEqual([
      [true, 1],
      [true, 1],
      [true, 1],
      [false, 1],
      [false, 2],
    ])
    world = await world.restart('kill')
    for (const { token, seat, name, returnCode } of lesson.people) {
      expect(world.hall.authenticate(token)).toMatchObject({ room: roomOf(opened), seat })
      expect(granted(await world.hall.returnTo(codeOf(opened), returnCode))).toMatchObject({ seat, name })
    }
  })

  it('leaves the recording of the room that its people left as it was: those lives were theirs', async () => {
    world = await aWorld()
    const lesson = await aLesson()
    const before = (await documents(lesson.opened)).recording
    await lesson.branch({ people: 'same' })
    const { journal, ...after } = (await documents(lesson.opened)).recording
    expect(journal.length).toBeGreaterThan(before.journal.length)
    expect({ ...after, journal: before.journal }).toEqual(before)
  })

  it('comes back after a restart, and can be branched again', async () => {
    world = await aWorld()
    const lesson = await aLesson()
    const first = await lesson.branch({ month: 2 })
    const state = JSON.stringify(roomOf(first).durable.state)
    world = await world.restart('kill')
    expect(JSON.stringify(roomOf(first).durable.state)).toBe(state)
    const branch = (month: number) => world.hall.branch(codeOf(first), first.facilitatorToken, { month, people: 'new' })
    const again = granted(await branch(2))
    expect(town(roomOf(again))).toMatchObject({ month: 2, branch: { of: codeOf(first), month: 2 } })
    // What was before the cut was not lived here, what comes after it not yet.
    for (const month of [1, 3]) expect(await branch(month)).toMatchObject({ code: 'choice-gone', field: 'month' })
    await roomOf(first).submit('facilitator', { id: anId(), type: 'resume' })
    await goesOn(roomOf(first), ({ month }) => month === 4)
    const third = granted(await branch(3))
    const { recording } = await documents(third)
    expect(recording.branch?.seeds.map(({ until }) => until)).toEqual([2, 3])
    await roomOf(third).submit('facilitator', { id: anId(), type: 'resume' })
    await goesOn(roomOf(third), ({ reveal }) => reveal !== null)
    const last = (await documents(third)).recording
    expect(rescored(last, library, { regime: 'house', seed: null, reforms: [] }).ledger).toEqual(last.ledger)
  })

  it('is for the facilitator, after the reveal, at a month that was lived', async () => {
    world = await aWorld()
    const { room, code, opened } = await aRoom(world, { bots: 3 })
    const pupil = granted(await world.hall.join(code, {}))
    const run = granted(await world.hall.givePass(opened.sessionId, opened.facilitatorToken, 'run')).token
    const request: BranchRequest = { month: 2, people: 'new' }
    await goesOn(room, ({ theories }) => theories === 'closed')
    expect(await world.hall.branch(code, opened.facilitatorToken, request)).toMatchObject({ code: 'sealed' })
    await goesOn(room, ({ reveal }) => reveal !== null)
    for (const token of [pupil.token, run]) expect(await world.hall.branch(code, token, request)).toMatchObject({ code: 'not-your-role' })
    for (const month of [5, 20])
      expect(await world.hall.branch(code, opened.facilitatorToken, { ...request, month })).toMatchObject({ code: 'choice-gone', field: 'month' })
    granted(await world.hall.branch(code, opened.facilitatorToken, request))
  })

  it('of a dry run is dry itself', async () => {
    world = await aWorld()
    const lesson = await aLesson({ length: 'short', dry: true })
    const opened = await lesson.branch()
    expect(granted(await world.hall.mine(opened.facilitatorToken)).dry).toBe(true)
    expect((await world.storage.load()).sessions).toEqual([])
  })

  it('begins where the month began in the life that counts, whatever was undone', async () => {
    world = await aWorld()
    const { room, code, opened } = await aRoom(world, { bots: 4 })
    await goesOn(room, ({ month, step }) => month === 2 && step === 'plan')
    const began = must(
      room.durable.state.G.facilitator.undo.find(({ month }) => month === 1),
      'something to undo',
    )
    expect(await room.submit('facilitator', { id: anId(), type: 'undo', to: began.to })).toMatchObject({ ok: true })
    expect(town(room).month).toBe(1)
    await room.submit('facilitator', { id: anId(), type: 'bots', count: 5, temperament: 'rebel' })
    await goesOn(room, ({ reveal }) => reveal !== null)
    const branch = granted(await world.hall.branch(code, opened.facilitatorToken, { month: 2, people: 'new' }))
    const { citizens, sealed } = roomOf(branch).durable.state.G
    expect(Object.keys(citizens)).toHaveLength(5)
    expect(sealed.acts).toEqual((await documents(opened)).recording.acts.filter(({ month }) => month < 2))
  })

  it('seats those who came after its month on the same chair, as newcomers', async () => {
    world = await aWorld()
    const { room, code, opened } = await aRoom(world, { bots: 3, citizens: 8 })
    await goesOn(room, ({ month }) => month === 3)
    const late = granted(await world.hall.join(code, {}))
    await goesOn(room, ({ reveal }) => reveal !== null)
    const branch = granted(await world.hall.branch(code, opened.facilitatorToken, { month: 1, people: 'same' }))
    expect(world.hall.authenticate(late.token)).toMatchObject({ room: roomOf(branch), seat: late.seat })
    expect(roomOf(branch).durable.state.G.citizens[late.seat]).toMatchObject({ bot: false, from: 1 })
    expect(roomOf(branch).card.names[late.seat]).toBe(late.name)
  })

  it('of a room for one goes on for that one, who runs it', async () => {
    world = await aWorld()
    const opened = granted(await world.hall.openSession({ solo: true, length: 'short' }, { at: world.clock.now() }))
    const { seat, token } = must(opened.solo, 'the one')
    const room = roomOf(opened)
    const does = async (type: 'start' | 'next') => {
      await breathe(6)
      await room.submit(seat, { id: anId(), type })
    }
    await does('start')
    for (let i = 0; i < 200 && town(room).reveal === null; i += 1) await does('next')
    const branch = granted(await world.hall.branch(codeOf(opened), opened.facilitatorToken, { month: 4, people: 'same' }))
    const { room: next } = granted(world.hall.authenticate(token))
    expect(next).toBe(roomOf(branch))
    expect(town(next)).toMatchObject({ solo: true, month: 4, paused: true })
    expect(await next.submit(seat, { id: anId(), type: 'resume' })).toMatchObject({ ok: true })
    expect(town(roomOf(granted(await world.hall.branch(codeOf(opened), opened.facilitatorToken, { month: 4, people: 'new' }))))).toMatchObject({
      solo: false,
    })
  })

  it('is there wholly or not at all', async () => {
    let isFull = false
    world = await aWorld({
      faults: {
        write: (write) => {
          if (isFull && write.kind === 'room') throw new Error('the disk is full')
        },
      },
    })
    const lesson = await aLesson()
    isFull = true
    expect(await world.hall.branch(lesson.code, lesson.opened.facilitatorToken, { month: 3, people: 'same' })).toMatchObject({ code: 'not-saved' })
    isFull = false
    expect((await world.storage.load()).sessions).toHaveLength(1)
    expect(world.hall.stats().sessions).toBe(1)
    for (const { token } of lesson.people) expect(world.hall.authenticate(token)).toMatchObject({ room: lesson.room })
  })
})

describe('a branch of a recording that was brought', () => {
  it('is a session like any other, in which people play on', async () => {
    world = await aWorld()
    const played = playHeadless(library, { regime: 'sesame', citizens: 5, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 'brought' })
    const brought = granted(await world.hall.openRecording(JSON.parse(JSON.stringify(played))))
    const opened = granted(await world.hall.branch(codeOf(brought), brought.facilitatorToken, { month: 4, people: 'same' }))
    granted(await world.hall.erase(brought.sessionId, brought.facilitatorToken))
    expect(town(roomOf(opened)).branch).toEqual({ of: null, month: 4 })
    granted(await world.hall.join(codeOf(opened), {}))
    world = await world.restart()
    const room = roomOf(opened)
    await room.submit('facilitator', { id: anId(), type: 'resume' })
    await goesOn(room, ({ phase }) => phase === 'debrief')
    const { recording } = await documents(opened)
    const again = granted(await world.hall.openRecording(JSON.parse(JSON.stringify(recording))))
    expect(granted(world.hall.authenticate(again.facilitatorToken)).room.durable.state.G).toEqual(room.durable.state.G)
    granted(await world.hall.branch(codeOf(again), again.facilitatorToken, { month: 4, people: 'new' }))
  })
})
