import Database from 'libsql'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { must } from '../../shared/kit/assert.ts'
import { openStorage } from '../../server/storage/open.ts'
import { anId, aRoom, aWorld, goesOn, granted, tracesIn, type World } from '../support/hall.ts'

let world: World
afterEach(() => world.end())

const DAY_MS = 24 * 60 * 60_000
const asks = { bots: 2, names: 'typed', stepSeconds: { plan: 0, social: 0, statement: 0 } }

/** A lesson that leaves on the disk whatever a lesson can leave there; what of it must never be found again. */
async function aLesson(n: number) {
  const { opened, room, code } = await aRoom(world, asks, { length: 'short' })
  const name = `Canary ${'abcdefghij'[n]}`
  const said = `A sentence about somebody, number ${n}.`
  const pupil = granted(await world.hall.join(code, { joinId: `canary-phone-${n}`, name }))
  await room.submit('facilitator', { id: anId(), type: 'seat.name', seat: pupil.seat, approve: true })
  await room.submit('facilitator', { id: anId(), type: 'seat.rename', seat: pupil.seat })
  granted(await world.hall.addNote(code, opened.facilitatorToken, said))
  granted(await world.hall.givePass(opened.sessionId, opened.facilitatorToken, 'notes'))
  const { row } = room
  const traces = [
    name,
    said,
    `canary-phone-${n}`,
    opened.sessionId,
    room.roomId,
    code,
    opened.code,
    row.projectorHash,
    row.opening.seed,
    row.opening.sealed.salt,
  ]
  return { opened, room, code, traces }
}

/** Lessons whose rows lie between each other on the disk. */
async function threeLessons() {
  const lessons = [await aLesson(0), await aLesson(1), await aLesson(2)] as const
  for (const { room } of lessons) await room.submit('facilitator', { id: anId(), type: 'start' })
  for (let i = 0; i < 6; i += 1) for (const { room } of lessons) await room.submit('facilitator', { id: anId(), type: 'next' })
  for (const { room } of lessons) await goesOn(room, ({ reveal }) => reveal !== null)
  return lessons
}

describe('a session that is erased', () => {
  it('is nowhere on the disk, not even in what SQLite left free, and does not come back', async () => {
    world = await aWorld()
    const [gone, kept, other] = await threeLessons()
    expect(tracesIn(world.dir, gone.traces)).toEqual(gone.traces)
    expect(await world.hall.erase(gone.opened.sessionId, gone.opened.facilitatorToken)).toEqual({ erased: true })
    expect(tracesIn(world.dir, gone.traces)).toEqual([])
    expect(tracesIn(world.dir, [...kept.traces, ...other.traces])).toEqual([...kept.traces, ...other.traces])
    world = await world.restart()
    expect(tracesIn(world.dir, gone.traces)).toEqual([])
    expect(await world.hall.join(gone.code, {})).toMatchObject({ code: 'no-such-room' })
    granted(world.hall.authenticate(kept.opened.facilitatorToken))
  })

  it('takes what its branch holds of it along only when that is erased, too', async () => {
    world = await aWorld()
    const [lesson] = await threeLessons()
    const branch = granted(await world.hall.branch(lesson.code, lesson.opened.facilitatorToken, { month: 2, people: 'same' }))
    granted(await world.hall.erase(lesson.opened.sessionId, lesson.opened.facilitatorToken))
    const { row } = granted(world.hall.roomFor(must(branch.rooms[0], 'a room').code, branch.facilitatorToken))
    expect(tracesIn(world.dir, [lesson.opened.sessionId, lesson.room.roomId, ...lesson.traces.slice(1, 2)])).toEqual([])
    granted(await world.hall.erase(branch.sessionId, branch.facilitatorToken))
    expect(tracesIn(world.dir, [...lesson.traces, row.opening.seed, branch.sessionId])).toEqual([])
  })

  it('may be asked for again when the disk did not take it', async () => {
    let isFull = false
    world = await aWorld({
      storage: (real) => ({ ...real, erase: (part) => (isFull ? Promise.reject(new Error('the disk is full')) : real.erase(part)) }),
    })
    const { opened, traces } = await aLesson(0)
    isFull = true
    await expect(world.hall.erase(opened.sessionId, opened.facilitatorToken)).rejects.toThrow('the disk is full')
    isFull = false
    expect(await world.hall.erase(opened.sessionId, opened.facilitatorToken)).toEqual({ erased: true })
    expect(tracesIn(world.dir, traces)).toEqual([])
  })

  it('leaves nothing behind by way of the storage thread that a server really uses', async () => {
    world = await aWorld()
    const { opened, traces } = await aLesson(0)
    await world.hall.close()
    const storage = await openStorage({ dir: world.dir })
    await storage.erase({ sessionId: opened.sessionId })
    expect(tracesIn(world.dir, traces)).toEqual([])
    await storage.close()
  }, 30_000)
})

describe('a session that has been over for thirty days', () => {
  it('is erased while the server runs, and nothing of it is on the disk', async () => {
    world = await aWorld()
    const old = await aLesson(0)
    await world.clock.pass(10 * DAY_MS)
    const later = await aLesson(1)
    await world.clock.pass(20 * DAY_MS - 60 * 60_000)
    granted(world.hall.authenticate(old.opened.facilitatorToken))
    await world.clock.pass(2 * 60 * 60_000)
    expect(world.hall.authenticate(old.opened.facilitatorToken)).toMatchObject({ code: 'unknown-token' })
    expect(tracesIn(world.dir, old.traces)).toEqual([])
    granted(world.hall.authenticate(later.opened.facilitatorToken))
    world = await world.restart()
    granted(world.hall.authenticate(later.opened.facilitatorToken))
  }, 60_000)

  it('is erased at the start of a server that stood still for so long, a damaged room and one of other rules included', async () => {
    world = await aWorld()
    const [old, damaged, foreign] = [await aLesson(0), await aLesson(1), await aLesson(2)]
    await world.hall.close()
    const database = new Database(join(world.dir, 'rooms.db'))
    database.exec(`update journal set intent = '{"id":' where room_id = '${damaged.room.roomId}'`)
    database.exec(`update rooms set opening = json_set(opening, '$.rulesVersion', 1) where room_id = '${foreign.room.roomId}'`)
    database.close()
    await world.clock.pass(31 * DAY_MS)
    world = await world.restart()
    expect(tracesIn(world.dir, [...old.traces, ...damaged.traces, ...foreign.traces])).toEqual([])
    expect((await world.storage.load()).sessions).toEqual([])
  })

  it('is erased sooner where the server is told so', async () => {
    world = await aWorld({ keptDays: 2 })
    const { traces } = await aLesson(0)
    await world.clock.pass(1.9 * DAY_MS)
    expect(tracesIn(world.dir, traces)).toEqual(traces)
    await world.clock.pass(0.2 * DAY_MS)
    expect(tracesIn(world.dir, traces)).toEqual([])
  })

  it('counts from the last thing that happened in it, not from its opening', async () => {
    world = await aWorld()
    const { opened, room } = await aLesson(0)
    await world.clock.pass(20 * DAY_MS)
    await room.submit('facilitator', { id: anId(), type: 'start' })
    await world.clock.pass(20 * DAY_MS)
    granted(world.hall.authenticate(opened.facilitatorToken))
    world = await world.restart()
    granted(world.hall.authenticate(opened.facilitatorToken))
  }, 60_000)
})
