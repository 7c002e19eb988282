import { afterEach, describe, expect, it } from 'vitest'
import { breathe } from '../../support/clock.ts'
import { anId, aRoom, aWorld, granted, type World } from '../../support/hall.ts'

let world: World
afterEach(() => world.end())

describe('opening', () => {
  it('gives codes and tokens for several rooms, and keeps hashes only', async () => {
    world = await aWorld()
    const opened = granted(
      await world.hall.openSession({ rooms: [{}, { regime: 'driving-licence', disclosure: 'glass' }] }, { at: world.clock.now() }),
    )
    expect(opened.rooms).toHaveLength(2)
    expect(new Set([opened.code, ...opened.rooms.map(({ code }) => code)]).size).toBe(3)
    const stored = JSON.stringify(await world.storage.load())
    for (const secret of [opened.facilitatorToken, opened.recovery, ...opened.rooms.map((room) => room.projectorToken)]) {
      expect(secret.length).toBeGreaterThanOrEqual(22)
      expect(stored).not.toContain(secret)
    }
  })

  it('refuses what it does not know, and never takes a seed', async () => {
    world = await aWorld()
    const open = (body: unknown) => world.hall.openSession(body, { at: 0 })
    for (const body of [
      null,
      [],
      'x',
      { seed: '1' },
      { rooms: [] },
      { rooms: Array(9).fill({}) },
      { rooms: [{ citizens: 1 }] },
      { rooms: [{ bots: 3, citizens: 2 }] },
      { length: 'endless' },
      { rooms: [{ stepSeconds: { plan: 1 } }] },
      { solo: true, rooms: [{}, {}] },
      { rooms: [{ regime: 'toString' }] },
    ])
      expect(await open(body)).toMatchObject({ code: 'malformed' })
  })

  it('shares the deal, the seal, both or neither between rooms', async () => {
    world = await aWorld()
    const openings = async (body: object) => {
      const opened = granted(await world.hall.openSession({ ...body, rooms: [{}, {}] }, { at: world.clock.now() }))
      return opened.rooms.map(({ code }) => granted(world.hall.roomFor(code, opened.facilitatorToken)).row.opening)
    }
    const same = (values: unknown[]) => new Set(values.map((value) => JSON.stringify(value))).size === 1
    for (const deal of ['own', 'shared'] as const)
      for (const seal of ['own', 'shared'] as const) {
        const rooms = await openings({ deal, seal })
        expect(same(rooms.map(({ seed }) => seed))).toBe(deal === 'shared')
        expect(same(rooms.map(({ sealed }) => sealed))).toBe(seal === 'shared')
      }
  })

  it('seats one alone among seven bots, who may run the room', async () => {
    world = await aWorld()
    const opened = granted(await world.hall.openSession({ solo: true, length: 'short' }, { at: world.clock.now() }))
    const solo = opened.solo
    if (!solo) throw new Error('solo seats its caller')
    const pass = granted(world.hall.authenticate(solo.token))
    expect(pass).toMatchObject({ role: 'citizen', seat: solo.seat })
    expect(Object.keys(pass.room.durable.state.G.citizens)).toHaveLength(8)
    expect(await pass.room.submit(solo.seat, { id: anId(), type: 'start' })).toMatchObject({ ok: true })
    expect(await pass.room.submit(solo.seat, { id: anId(), type: 'lock', locked: true })).toMatchObject({
      ok: false,
      refusal: { code: 'not-your-role' },
    })
  })

  it('takes on 50 live rooms, no more', async () => {
    world = await aWorld()
    const open = (rooms: number) => world.hall.openSession({ rooms: Array(rooms).fill({}) }, { at: world.clock.now() })
    for (let i = 0; i < 6; i += 1) granted(await open(8))
    expect(await open(3)).toMatchObject({ code: 'busy' })
    granted(await open(2))
  })

  it('drops a room that nobody joined after half an hour', async () => {
    world = await aWorld()
    const empty = await aRoom(world)
    const used = await aRoom(world)
    granted(await world.hall.join(used.code, {}))
    await world.clock.pass(31 * 60_000)
    expect(await world.hall.join(empty.code, {})).toMatchObject({ code: 'no-such-room' })
    granted(await world.hall.join(used.code, {}))
    expect((await world.storage.load()).rooms).toHaveLength(1)
  })
})

describe('joining', () => {
  it('gives 40 who come at once 40 chairs, 50 times of 50', async () => {
    world = await aWorld()
    for (let run = 0; run < 50; run += 1) {
      const { code, room, opened } = await aRoom(world, run % 2 === 0 ? {} : { bots: run % 40 })
      const joined = await Promise.all(Array.from({ length: 40 }, () => world.hall.join(code, {})))
      const people = joined.map((answer) => granted(answer))
      expect(new Set(people.map(({ seat }) => seat)).size).toBe(40)
      expect(new Set(people.map(({ returnCode }) => returnCode)).size).toBe(40)
      expect(new Set(people.map(({ name }) => name)).size).toBe(40)
      expect(await world.hall.join(code, {})).toMatchObject({ code: 'room-full' })
      expect(room.holders.count).toBe(40)
      granted(await world.hall.erase(opened.sessionId, opened.facilitatorToken))
    }
  }, 60_000)

  it('deals people evenly over the rooms of a session; a room code seats them there', async () => {
    world = await aWorld()
    const opened = granted(await world.hall.openSession({ rooms: [{}, {}, {}] }, { at: world.clock.now() }))
    const joined = await Promise.all(Array.from({ length: 30 }, () => world.hall.join(opened.code.toLowerCase(), {})))
    const rooms = joined.map((answer) => granted(answer).roomId)
    for (const { roomId } of opened.rooms) expect(rooms.filter((id) => id === roomId)).toHaveLength(10)
    const [first] = opened.rooms
    const spaced = `${first?.code.slice(0, 3)} - ${first?.code.slice(3)}`
    expect(granted(await world.hall.join(spaced, {})).roomId).toBe(first?.roomId)
  })

  it('gives a repeated joinId the same chair, over a whole session and a restart', async () => {
    world = await aWorld()
    const opened = granted(await world.hall.openSession({ rooms: [{}, {}] }, { at: world.clock.now() }))
    const [one, two] = await Promise.all([
      world.hall.join(opened.code, { joinId: 'phone-0001' }),
      world.hall.join(opened.code, { joinId: 'phone-0001' }),
    ])
    expect(one).toEqual(two)
    const first = granted(one)
    world = await world.restart('kill')
    const again = granted(await world.hall.join(opened.code, { joinId: 'phone-0001' }))
    expect({ ...again, token: '' }).toEqual({ ...first, token: '' })
    expect(world.hall.authenticate(first.token)).toMatchObject({ code: 'unknown-token' })
    expect(world.hall.authenticate(again.token)).toMatchObject({ role: 'citizen', seat: first.seat })
  })

  it('takes over a bot when no chair is free, and is refused when the room is locked', async () => {
    world = await aWorld()
    const { code, room } = await aRoom(world, { citizens: 3, bots: 2 })
    expect(granted(await world.hall.join(code, {})).seat).toBe(3)
    expect(granted(await world.hall.join(code, {})).seat).toBe(1)
    await room.submit('facilitator', { id: anId(), type: 'lock', locked: true })
    expect(await world.hall.join(code, {})).toMatchObject({ code: 'room-locked' })
    for (const wrong of ['', 'AAAAAA', 'BCDFGH', '../../', 'constructor'])
      expect(await world.hall.join(wrong, {})).toMatchObject({ code: 'no-such-room' })
  })
})

describe('coming back', () => {
  it('a return code gives a new token; the old one ends, and its screens are told', async () => {
    world = await aWorld()
    const { code, room } = await aRoom(world)
    const first = granted(await world.hall.join(code, {}))
    const told: unknown[] = []
    room.watch({ publish: () => {}, refresh: () => {}, endDesk: () => {}, end: (audience, reason) => told.push([audience, reason]) })
    const second = granted(await world.hall.returnTo(code, first.returnCode))
    expect(second).toMatchObject({ seat: first.seat, name: first.name, returnCode: first.returnCode })
    expect(told).toEqual([[first.seat, 'replaced']])
    expect(world.hall.authenticate(first.token)).toMatchObject({ code: 'unknown-token' })
    expect(world.hall.authenticate(second.token)).toMatchObject({ seat: first.seat })
  })

  it('can not be guessed for long', async () => {
    world = await aWorld()
    const { code } = await aRoom(world)
    const { returnCode } = granted(await world.hall.join(code, {}))
    const wrong = returnCode === '000000' ? '000001' : '000000'
    const answers: unknown[] = []
    for (let i = 0; i < 12; i += 1) answers.push(await world.hall.returnTo(code, wrong))
    expect(answers[0]).toMatchObject({ code: 'unknown-token' })
    expect(answers.at(-1)).toMatchObject({ code: 'too-fast' })
    await world.clock.pass(60_000)
    granted(await world.hall.returnTo(code, returnCode))
  })

  it('is over for who was removed, by token and by return code', async () => {
    world = await aWorld()
    const { code, room } = await aRoom(world, { bots: 3, stepSeconds: { plan: 0 } })
    const pupil = granted(await world.hall.join(code, {}))
    await room.submit('facilitator', { id: anId(), type: 'start' })
    await room.submit('facilitator', { id: anId(), type: 'seat.remove', seat: pupil.seat })
    await breathe()
    expect(world.hall.authenticate(pupil.token)).toMatchObject({ code: 'removed' })
    expect(await world.hall.returnTo(code, pupil.returnCode)).toMatchObject({ code: 'unknown-token' })
  })

  it('a renamed chair has another name, also after a restart', async () => {
    world = await aWorld()
    const { code, room, opened } = await aRoom(world)
    const { seat, name } = granted(await world.hall.join(code, {}))
    await room.submit('facilitator', { id: anId(), type: 'seat.rename', seat })
    const renamed = room.card.names[seat]
    expect(renamed).not.toBe(name)
    world = await world.restart()
    expect(granted(world.hall.roomFor(code, opened.facilitatorToken)).card.names[seat]).toBe(renamed)
  })
})

describe('tokens', () => {
  it('open what is theirs and nothing else', async () => {
    world = await aWorld()
    const [mine, other] = [await aRoom(world), await aRoom(world)]
    const pupil = granted(await world.hall.join(mine.code, {}))
    const { facilitatorToken, rooms } = mine.opened
    expect(world.hall.authenticate(facilitatorToken)).toMatchObject({ role: 'facilitator', audience: 'facilitator' })
    expect(world.hall.authenticate(rooms[0]?.projectorToken ?? '')).toMatchObject({ role: 'projector' })
    expect(world.hall.authenticate(facilitatorToken, other.room.roomId)).toMatchObject({ code: 'no-such-room' })
    expect(world.hall.authenticate(pupil.token, other.room.roomId)).toMatchObject({ code: 'no-such-room' })
    expect(world.hall.authenticate('x')).toMatchObject({ code: 'unknown-token' })
    expect(world.hall.roomFor(other.code, facilitatorToken)).toMatchObject({ code: 'no-such-room' })
    expect(world.hall.roomFor('BCDFGH', facilitatorToken)).toMatchObject({ code: 'no-such-room' })
    expect(world.hall.roomFor(mine.code, pupil.token)).toMatchObject({ code: 'not-your-role' })
    expect(await world.hall.recordingOf(mine.code, facilitatorToken)).toMatchObject({ code: 'sealed' })
    expect(await world.hall.erase(mine.opened.sessionId, pupil.token)).toMatchObject({ code: 'not-your-role' })
    expect(await world.hall.erase(other.opened.sessionId, facilitatorToken)).toMatchObject({ code: 'no-such-room' })
  })
})
