import { isDeepStrictEqual } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { viewOf, type Views } from '../../../shared/game/contract.ts'
import { must } from '../../../shared/kit/assert.ts'
import { PROTOCOL } from '../../../shared/protocol/version.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { hashOf } from '../../../server/rooms/secrets.ts'
import { aRoom, anId, granted } from '../../support/hall.ts'
import { Client, LINES, served, type LineName, type Served } from '../../support/sockets.ts'

const BOTH = ['websocket', 'polling'] as const satisfies readonly LineName[]

let world: Served
/** The way of the frames in a test. */
let line: LineName = 'websocket'
const clients: Client[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) client.end()
  await world.end()
  line = 'websocket'
})

const room = { stepSeconds: { plan: 0, social: 0, statement: 0 } }
const dial = (auth: object, options: object = {}) => {
  const client = new Client(world.url, auth, { transports: [...LINES[line]], ...options })
  clients.push(client)
  return client
}
const connect = (auth: object, options: object = {}) => dial(auth, options).opened()

async function aClass(size: number, options: object = {}) {
  world = await served()
  const { opened, room: actor, code } = await aRoom(world, { ...room, ...options })
  const people = await Promise.all(Array.from({ length: size }, async () => granted(await world.hall.join(code, {}))))
  const pupils = await Promise.all(people.map(({ token }) => connect({ token })))
  const teacher = await connect({ token: opened.facilitatorToken })
  const projector = await connect({ token: opened.rooms[0]?.projectorToken ?? '' })
  return { opened, actor, code, people, pupils, teacher, projector }
}

describe('a socket', () => {
  it('gets the view of its role, and nobody else gets it', async () => {
    const { pupils, teacher, projector, people } = await aClass(2)
    expect(pupils[0]?.view).toMatchObject({ role: 'citizen', me: { seat: people[0]?.seat } })
    expect(teacher.view).toMatchObject({ role: 'facilitator' })
    expect(projector.view).toMatchObject({ role: 'projector', choices: [] })
    expect(projector.view).not.toHaveProperty('me')
    expect(projector.view).not.toHaveProperty('desk')
  })

  it('is refused with a typed reason at the door', async () => {
    world = await served({ build: 'b2' })
    const { opened } = await aRoom(world, room)
    const { facilitatorToken: token } = opened
    for (const [auth, code] of [
      [{}, 'malformed'],
      [{ token: 5 }, 'malformed'],
      [{ token: 'x'.repeat(500) }, 'malformed'],
      [{ token: 'nothing' }, 'unknown-token'],
      [{ token, room: 'elsewhere' }, 'no-such-room'],
      [{ token, version: 'new' }, 'malformed'],
      [{ token, protocol: PROTOCOL + 1 }, 'reload'],
    ] as const)
      await expect(connect(auth)).rejects.toThrow(code)
    await connect({ token, build: 'b2', protocol: PROTOCOL })
    await connect({ token }, { transports: ['polling'] })
  })

  it('of an older page is told that there is a newer one, and goes on', async () => {
    world = await served({ build: 'b2' })
    const { opened } = await aRoom(world, room)
    const told: string[] = []
    for (const build of ['b1', 'b2']) {
      const client = dial({ token: opened.facilitatorToken, build, protocol: PROTOCOL })
      client.socket.on('newer', () => told.push(build))
      await client.opened()
      expect(await client.send({ type: 'lock', locked: build === 'b1' })).toMatchObject({ ok: true })
    }
    expect(told).toEqual(['b1'])
  })

  it('comes only from our own pages, or from none', async () => {
    world = await served()
    const { opened } = await aRoom(world, room)
    const auth = { token: opened.facilitatorToken }
    for (const transports of [['websocket'], ['polling']]) {
      await expect(connect(auth, { transports, extraHeaders: { origin: 'http://elsewhere.example' } })).rejects.toThrow()
      await expect(connect(auth, { transports, extraHeaders: { origin: 'null' } })).rejects.toThrow()
      await connect(auth, { transports, extraHeaders: { origin: world.url } })
    }
  })

  it('may do what its role may, whatever it says it is', async () => {
    const { pupils, teacher, projector, people } = await aClass(2)
    const [pupil] = pupils
    if (!pupil) throw new Error('a class has pupils')
    const refused = async (answer: Promise<unknown>, code: string) => expect(await answer).toMatchObject({ ok: false, refusal: { code } })
    await refused(pupil.send({ type: 'start' }), 'not-your-role')
    await refused(pupil.send({ type: 'seat.remove', seat: people[1]?.seat ?? 0 }), 'not-your-role')
    await refused(projector.send({ type: 'start' }), 'not-your-role')
    await refused(teacher.send({ type: 'ready', ready: true }), 'not-your-role')
    for (const deed of [
      { type: 'seat.take', seat: 3 },
      { type: 'seat.away', seat: 1, away: true },
      { type: 'time-up', since: 0 },
    ]) {
      await refused(pupil.raw('intent', { id: anId(), ...deed }), 'malformed')
      await refused(teacher.raw('intent', { id: anId(), ...deed }), 'malformed')
    }
    await refused(pupil.raw('intent', { id: anId(), type: 'ready', ready: true, seat: 2 }), 'malformed')
  })

  it('of a colleague who only takes notes sees the desk, and may do nothing', async () => {
    const { opened, actor } = await aClass(2)
    const { token } = granted(await world.hall.givePass(opened.sessionId, opened.facilitatorToken, 'notes'))
    const observer = await connect({ token })
    expect(observer.view?.desk?.roster).toHaveLength(2)
    const { seq } = actor.durable
    for (const deed of [{ type: 'start' }, { type: 'lock', locked: true }, { type: 'seat.remove', seat: 1 }, { type: 'ready', ready: true }] as const)
      expect(await observer.send(deed)).toMatchObject({ ok: false, refusal: { code: 'not-your-role' } })
    expect(actor.durable.seq).toBe(seq)
  })

  it('is one of 60 at most that look on at a room', async () => {
    const { code } = await aClass(1)
    const { token } = granted(await world.hall.watch(code))
    await Promise.all(Array.from({ length: 60 }, () => dial({ token }).connected()))
    await expect(dial({ token }).connected()).rejects.toThrow('busy')
  })

  it('gets an accepted id answered the same again, also over a new socket', async () => {
    const { teacher, opened } = await aClass(2)
    const id = anId()
    const answer = await teacher.send({ type: 'start' }, id)
    expect(answer).toMatchObject({ ok: true })
    expect(await teacher.send({ type: 'start' }, id)).toEqual(answer)
    const other = await connect({ token: opened.facilitatorToken })
    expect(await other.send({ type: 'start' }, id)).toEqual(answer)
  })
})

describe.each(BOTH)('coming back by %s', (by) => {
  beforeEach(() => void (line = by))

  it('by version brings one patch from there, else one view', async () => {
    const { teacher, pupils, people, actor } = await aClass(2)
    const [pupil] = pupils
    const token = people[0]?.token ?? ''
    if (!pupil?.view) throw new Error('a class has pupils')
    const { version, view } = pupil
    pupil.end()
    await teacher.send({ type: 'start' })
    await teacher.until(() => teacher.view?.room.phase === 'ordinary')
    const back = dial({ token, version })
    back.view = view
    back.version = version
    await back.until(() => back.version === actor.version)
    expect(back.frames.map(({ kind }) => kind)).toEqual(['patch'])
    expect({ ...back.view?.room, now: 0 }).toEqual({ ...actor.view('projector').view.room, now: 0 })
    expect(back.view?.me).toEqual(actor.view(people[0]?.seat ?? 0).view.me)
    const stranger = await connect({ token, version: 12_345 })
    expect(stranger.frames.map(({ kind }) => kind)).toEqual(['view'])
  })
})

describe.each(BOTH)('the end of a socket by %s', (by) => {
  beforeEach(() => void (line = by))

  it('is told where it goes on when its human is moved, and a desk that its key was replaced', async () => {
    const { actor, people, pupils, teacher, opened } = await aClass(1)
    await actor.leave(people[0]?.seat ?? 0, 'the-other-room')
    await pupils[0]?.until(() => pupils[0]?.closed !== null)
    expect(pupils[0]).toMatchObject({ closed: 'moved', movedTo: 'the-other-room' })
    actor.endDesk(hashOf(opened.facilitatorToken))
    await teacher.until(() => teacher.closed !== null)
    expect(teacher.closed).toBe('replaced')
  })

  it('comes to the old desk when its facilitator is back on a new laptop, and to no other screen', async () => {
    const { teacher, projector, pupils, opened } = await aClass(1)
    const desk = granted(await world.hall.recover(opened.recovery))
    await teacher.until(() => teacher.closed !== null)
    expect(teacher.closed).toBe('replaced')
    const laptop = await connect({ token: desk.facilitatorToken })
    expect(laptop.view?.desk).toBeTruthy()
    expect([projector.closed, pupils[0]?.closed]).toEqual([null, null])
  })

  it('is told why: removed, replaced, ended', async () => {
    const { teacher, pupils, people, code, opened, projector } = await aClass(3)
    await teacher.send({ type: 'seat.remove', seat: people[0]?.seat ?? 0 })
    await pupils[0]?.until(() => pupils[0]?.closed !== null)
    expect(pupils[0]?.closed).toBe('removed')
    granted(await world.hall.returnTo(code, people[1]?.returnCode ?? ''))
    await pupils[1]?.until(() => pupils[1]?.closed !== null)
    expect(pupils[1]?.closed).toBe('replaced')
    await world.hall.erase(opened.sessionId, opened.facilitatorToken)
    for (const client of [teacher, projector, ...pupils.slice(2)]) {
      await client.until(() => client.closed !== null)
      expect(client.closed).toBe('ended')
    }
  })

  it('is told that the server restarts', async () => {
    const { teacher, pupils } = await aClass(1)
    await world.hall.close()
    for (const client of [teacher, ...pupils]) {
      await client.until(() => client.closed !== null)
      expect(client.closed).toBe('restarting')
    }
  })

  it('comes to the oldest when a seat opens a fourth', async () => {
    const { pupils, people } = await aClass(1)
    const token = people[0]?.token ?? ''
    const others = await Promise.all([1, 2, 3].map(() => dial({ token }).connected()))
    await pupils[0]?.until(() => pupils[0]?.closed !== null)
    expect(pupils[0]?.closed).toBe('replaced')
    expect(others.every((client) => client.closed === null)).toBe(true)
  })
})

describe.each(BOTH)('the limits of a socket by %s', (by) => {
  beforeEach(() => void (line = by))

  it('let 40 taps at once pass, and its own requests beside them', async () => {
    const { pupils } = await aClass(2)
    const answers = await Promise.all(Array.from({ length: 40 }, () => must(pupils[0], 'a pupil').send({ type: 'reroll' })))
    expect(answers.filter((answer) => !answer.ok && answer.refusal.code === 'too-fast')).toEqual([])
    expect(pupils[0]?.socket.connected).toBe(true)
  })

  it('end a flood, and nobody else', async () => {
    const { pupils, teacher } = await aClass(2)
    const flood = must(pupils[0], 'a pupil')
    const cut = new Promise((resolve) => flood.socket.once('disconnect', resolve))
    for (let i = 0; i < 500; i += 1) flood.socket.emit('intent', { id: `flood-${i}-0000`, type: 'nothing' })
    await cut
    expect(await teacher.send({ type: 'start' })).toMatchObject({ ok: true })
    expect(pupils[1]?.socket.connected).toBe(true)
  })
})

describe('40 at once', () => {
  it('for 20 rounds: every intent is answered, and every screen equals the view of its version', async () => {
    const { pupils, people, teacher, projector, actor } = await aClass(40)
    const screens = [
      ...pupils.map((client, i) => ({ client, audience: people[i]?.seat ?? 0 })),
      { client: teacher, audience: 'facilitator' as const },
      { client: projector, audience: 'projector' as const },
    ]
    const expected = new Map<number, Views>()
    actor.watch({
      publish: ({ to }) => expected.set(to, world.engine.viewsFor(actor.durable.state, actor.card)),
      refresh: () => {},
      end: () => {},
      endDesk: () => {},
    })
    const held = screens.map(({ client }) => keptBy(client))
    const done = new Map<Client, number>()
    await teacher.send({ type: 'start' })
    await teacher.send({ type: 'next' })
    for (let round = 0; round < 20; round += 1) {
      const acks = await Promise.all(
        pupils.map(async (pupil, i) => {
          // What is open is told by the screen on which the last pick is already done.
          await pupil.until(() => pupil.view?.room.step === 'plan' && pupil.version >= (done.get(pupil) ?? 0))
          const options = pupil.view?.choices.filter((choice) => choice.type === 'plan') ?? []
          const choice = options[(round + i) % options.length]
          if (!choice) throw new Error('a citizen has a plan to make')
          const picked = Object.entries(choice).map(([key, open]) => [key, Array.isArray(open) ? open[(round * 7 + i) % open.length] : open])
          const ack = await pupil.raw('intent', { ...Object.fromEntries(picked), id: anId() })
          if (ack.ok) done.set(pupil, ack.version)
          return ack
        }),
      )
      expect(acks.filter((ack) => !ack.ok)).toEqual([])
      // Every fifth round the month goes by, so that screens also live through its other steps.
      for (let step = 0; round % 5 === 4 && round < 19 && (step === 0 || teacher.view?.room.step !== 'plan'); step += 1) await goOn(teacher)
    }
    const last = actor.durable.seq
    for (const [i, { client, audience }] of screens.entries()) {
      await client.until(() => client.version === last)
      expect(client.resumes).toBe(0)
      let compared = 0
      for (const [version, view] of held[i] ?? []) {
        const views = expected.get(version)
        if (!views) continue
        compared += 1
        // Keys that are undefined don't travel; a mismatch is then told by expect, in full.
        const shouldBe: unknown = JSON.parse(JSON.stringify(viewOf(views, audience)))
        if (!isDeepStrictEqual(view, shouldBe)) expect(view).toEqual(shouldBe)
      }
      expect(compared).toBe(expected.size)
    }
  }, 60_000)
})

/** Every view that a client holds, by version; patches share what they don't touch, so this is little. */
function keptBy(client: Client): Map<number, View> {
  const views = new Map<number, View>()
  void client.until(() => {
    if (client.view) views.set(client.version, client.view)
    return false
  })
  return views
}

/** The facilitator goes on by one step, and sees it. */
async function goOn(teacher: Client): Promise<void> {
  const ack = await teacher.send({ type: 'next' })
  await teacher.until(() => ack.ok && teacher.version >= ack.version)
}
