import { readFileSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { must } from '../../../shared/kit/assert.ts'
import type { SessionOpened } from '../../../shared/protocol/rest.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { library } from '../../support/library.ts'
import { anId, aRoom, aWorld, tracesIn, goesOn, granted, type World } from '../../support/hall.ts'

let world: World
afterEach(() => world.end())

let played: Recording
beforeAll(() => {
  played = playHeadless(library, { regime: 'house', citizens: 5, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 'canary-seed' })
})
/** The file as it was saved, with what a test changes in it. */
const file = (change: (recording: Recording) => void = () => {}) => {
  const copy = JSON.parse(JSON.stringify(played)) as Recording
  change(copy)
  return copy
}
const open = async (body: unknown = file()) => granted(await world.hall.openRecording(body))
const codeOf = ({ rooms }: SessionOpened) => must(rooms[0], 'a room').code
const boardOf = ({ rooms }: SessionOpened) => must(rooms[0], 'a room').projectorToken

describe('a recording that was brought', () => {
  it('gives its documents to its facilitator, its board and its onlookers, and to nobody else', async () => {
    world = await aWorld()
    const opened = await open()
    const own = granted(await world.hall.recordingOf(codeOf(opened), opened.facilitatorToken))
    expect(own).toMatchObject({ role: 'facilitator', rights: 'own', seat: null, isNamed: true, sisters: [], room: 1, title: 'Good Standing' })
    expect(own.recording).toEqual(file())
    expect(await world.hall.recordingOf(codeOf(opened), boardOf(opened))).toMatchObject({ role: 'projector', isNamed: false })
    const { token } = granted(await world.hall.watch(codeOf(opened)))
    expect(await world.hall.recordingOf(codeOf(opened), token)).toMatchObject({ role: 'projector' })
    const other = await open()
    expect(await world.hall.recordingOf(codeOf(opened), other.facilitatorToken)).toMatchObject({ code: 'no-such-room' })
    expect(await world.hall.recordingOf(codeOf(opened), 'x')).toMatchObject({ code: 'no-such-room' })
    expect(await world.hall.sessionRecordings(opened.sessionId, opened.facilitatorToken)).toMatchObject({ rooms: [{ room: 1, notes: [] }] })
  })

  it('shows the room as it was left, without a choice, and nobody can play in it', async () => {
    world = await aWorld()
    const opened = await open()
    const { room, audience } = granted(world.hall.authenticate(opened.facilitatorToken))
    room.arrive(audience)
    const { view } = room.view('facilitator')
    expect(view).toMatchObject({ room: { phase: 'debrief', month: 4 }, choices: [] })
    expect(Object.values(view.town.citizens).map(({ name }) => name)).toEqual(played.citizens.map(({ name }) => name))
    const before = JSON.stringify(room.durable.state)
    for (const deed of [{ type: 'debrief', step: 2 }, { type: 'pause' }, { type: 'replay', month: 1 }] as const)
      expect(await room.submit('facilitator', { id: anId(), ...deed })).toMatchObject({ ok: false, refusal: { code: 'wrong-phase' } })
    expect(await world.hall.join(codeOf(opened), {})).toMatchObject({ code: 'wrong-phase' })
    await world.clock.pass(60_000)
    expect(JSON.stringify(room.durable.state)).toBe(before)
  })

  it('can be given to colleagues and found again by six words', async () => {
    world = await aWorld()
    const opened = await open()
    const notes = granted(await world.hall.givePass(opened.sessionId, opened.facilitatorToken, 'notes')).token
    expect(await world.hall.recordingOf(codeOf(opened), notes)).toMatchObject({ rights: 'notes' })
    const desk = granted(await world.hall.recover(opened.recovery))
    expect(await world.hall.recordingOf(codeOf(opened), must(desk.rooms[0], 'a room').projectorToken)).toMatchObject({ role: 'projector' })
  })

  it('of other rules has its documents and no room', async () => {
    world = await aWorld()
    const old = JSON.parse(readFileSync(new URL('../../support/older/schema-1.json', import.meta.url), 'utf8')) as unknown
    for (const body of [old, file((recording) => (recording.rulesVersion += 1))]) {
      const opened = await open(body)
      granted(await world.hall.recordingOf(codeOf(opened), boardOf(opened)))
      for (const token of [opened.facilitatorToken, boardOf(opened)]) expect(world.hall.authenticate(token)).toMatchObject({ code: 'wrong-phase' })
      expect(granted(await world.hall.mine(opened.facilitatorToken)).rooms).toMatchObject([{ code: codeOf(opened) }])
      expect(await world.hall.branch(codeOf(opened), opened.facilitatorToken, { month: 2, people: 'new' })).toMatchObject({ code: 'wrong-phase' })
    }
  })

  it.each([
    ['does not lead to what it says', (r: Recording) => void (must(r.acts[0], 'an act').place = 'elsewhere')],
    ['holds an entry that is refused', (r: Recording) => void (must(r.journal.at(-1), 'an entry').intent = { id: 'x', type: 'start' })],
    [
      'holds an entry that is none',
      (r: Recording) => void Object.assign(must(r.journal.at(-1), 'an entry'), { intent: { id: 'x', type: 'toString' } }),
    ],
    ['begins with a setup that is none', (r: Recording) => void (r.setup = { citizens: 1e9 })],
    ['is longer than any game', (r: Recording) => void (r.journal = Array.from({ length: 30_001 }, () => must(r.journal[0], 'an entry')))],
    [
      'begins in a state with nobody in it',
      (r: Recording) => {
        const slices = { citizens: {}, own: {}, facilitator: {} }
        r.branch = { of: null, month: 2, seeds: [], state: { ...slices, town: { chairs: 5 }, sealed: { sealed: r.sealed } } as never }
      },
    ],
  ])('whose journal %s has its documents and no room either', async (_what, change) => {
    world = await aWorld()
    const opened = await open(file(change))
    granted(await world.hall.recordingOf(codeOf(opened), opened.facilitatorToken))
    expect(world.hall.authenticate(opened.facilitatorToken)).toMatchObject({ code: 'wrong-phase' })
  })

  it('is refused when it is none, and when twenty are open', async () => {
    world = await aWorld()
    expect(await world.hall.openRecording({ schema: 4 })).toMatchObject({ code: 'malformed', field: 'commitment' })
    const old = file((recording) => (recording.rulesVersion = 1))
    for (let i = 0; i < 20; i += 1) await open(old)
    expect(await world.hall.openRecording(old)).toMatchObject({ code: 'busy' })
  })

  it('leaves no trace: nothing is written down, and it is gone when it is closed', async () => {
    world = await aWorld()
    const opened = await open(file((recording) => (must(recording.citizens[0], 'a citizen').name = 'Canary Bird')))
    granted(await world.hall.recordingOf(codeOf(opened), opened.facilitatorToken))
    granted(await world.hall.givePass(opened.sessionId, opened.facilitatorToken, 'run'))
    expect(tracesIn(world.dir, ['Canary Bird', opened.sessionId, codeOf(opened), played.commitment, played.seed])).toEqual([])
    expect(await world.hall.erase(opened.sessionId, boardOf(opened))).toMatchObject({ code: 'not-your-role' })
    expect(await world.hall.erase(opened.sessionId, opened.facilitatorToken)).toEqual({ erased: true })
    expect(await world.hall.recordingOf(codeOf(opened), opened.facilitatorToken)).toMatchObject({ code: 'unknown-token' })
    const again = await open()
    world = await world.restart()
    expect(await world.hall.recordingOf(codeOf(again), again.facilitatorToken)).toMatchObject({ code: 'unknown-token' })
  })

  it('goes two hours after it was last read or looked at', async () => {
    world = await aWorld()
    const [read, watched, left] = [await open(), await open(), await open()]
    const leave = granted(world.hall.authenticate(boardOf(watched))).room.arrive('projector')
    await world.clock.pass(119 * 60_000)
    granted(await world.hall.recordingOf(codeOf(read), boardOf(read)))
    await world.clock.pass(2 * 60_000)
    expect(world.hall.authenticate(left.facilitatorToken)).toMatchObject({ code: 'unknown-token' })
    for (const { facilitatorToken } of [read, watched]) granted(world.hall.authenticate(facilitatorToken))
    leave()
    await world.clock.pass(121 * 60_000)
    for (const { facilitatorToken } of [read, watched]) expect(world.hall.authenticate(facilitatorToken)).toMatchObject({ code: 'unknown-token' })
  })
})

describe('the documents of a room that is played', () => {
  it('wait for the reveal, and then are the same for every token of the room', async () => {
    world = await aWorld()
    const { room, code, opened } = await aRoom(world, { bots: 4 })
    const pupil = granted(await world.hall.join(code, {}))
    const onlooker = granted(await world.hall.watch(code))
    const notes = granted(await world.hall.givePass(opened.sessionId, opened.facilitatorToken, 'notes'))
    const tokens = [pupil.token, onlooker.token, notes.token, boardOf(opened), opened.facilitatorToken]
    await goesOn(room, ({ theories }) => theories === 'closed')
    for (const token of tokens) expect(await world.hall.recordingOf(code, token)).toMatchObject({ code: 'sealed' })
    expect(await world.hall.sessionRecordings(opened.sessionId, opened.facilitatorToken)).toMatchObject({ code: 'sealed' })
    await goesOn(room, ({ reveal }) => reveal !== null)
    const all = await Promise.all(tokens.map(async (token) => granted(await world.hall.recordingOf(code, token))))
    expect(new Set(all.map(({ recording }) => recording)).size).toBe(1)
    expect(all.map(({ role, seat, rights, isNamed }) => [role, seat, rights, isNamed])).toEqual([
      ['citizen', pupil.seat, null, false],
      ['projector', null, null, false],
      ['facilitator', null, 'notes', true],
      ['projector', null, null, false],
      ['facilitator', null, 'own', true],
    ])
    expect(await world.hall.recordingOf(code, 'x')).toMatchObject({ code: 'unknown-token' })
    expect(await world.hall.recordingOf('BCDFGH', pupil.token)).toMatchObject({ code: 'no-such-room' })
  })

  it('come with those of the sister rooms that are open, too', async () => {
    world = await aWorld()
    const opened = granted(
      await world.hall.openSession({ length: 'short', rooms: [{ bots: 3 }, { bots: 3, regime: 'sesame' }] }, { at: world.clock.now() }),
    )
    const [one, two] = opened.rooms.map(({ code }) => granted(world.hall.roomFor(code, opened.facilitatorToken)))
    const documents = async () => granted(await world.hall.recordingOf(must(one, 'a room').row.code, opened.facilitatorToken))
    await goesOn(must(one, 'a room'), ({ reveal }) => reveal !== null)
    expect((await documents()).sisters).toEqual([])
    await goesOn(must(two, 'a room'), ({ reveal }) => reveal !== null)
    expect((await documents()).sisters).toMatchObject([{ room: 2, disclosure: 'tier', recording: { room: { regime: 'sesame' } } }])
    const session = granted(await world.hall.sessionRecordings(opened.sessionId, opened.facilitatorToken))
    expect(session.rooms.map(({ room, code }) => [room, code])).toEqual(opened.rooms.map(({ code }, i) => [i + 1, code]))
  })
})
