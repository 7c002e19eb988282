import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { io } from 'socket.io-client'
import type { Refusal } from '../../../shared/vocabulary/refusal.ts'
import { anId } from '../../support/hall.ts'
import { pickOf } from '../../support/pick.ts'
import { aSchool, type School } from '../../support/school.ts'
import { Client, LINES } from '../../support/sockets.ts'

// One server for all tests of a way, which has to start several times.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

describe.each(['websocket', 'polling'] as const)('by %s', (line) => {
  let school: School
  beforeAll(async () => {
    school = await aSchool(line)
  })
  afterAll(() => school.end())

  async function atThePlan(size: number) {
    const lesson = await school.gather(size)
    await lesson.teacher.send({ type: 'start' })
    await lesson.teacher.send({ type: 'next' })
    const [pupil] = lesson.pupils
    if (!pupil) throw new Error('a class has pupils')
    await pupil.until(() => pupil.view?.room.step === 'plan')
    return { ...lesson, pupil, token: lesson.people[0]?.token ?? '' }
  }

  /** Comes back as a page does that still holds a screen. */
  async function back(token: string, held: Pick<Client, 'version' | 'view'>): Promise<Client> {
    const client = new Client(school.url, { token, version: held.version }, { transports: [...LINES[line]] })
    client.version = held.version
    client.view = held.view
    await client.until(() => client.frames.length > 0)
    return client
  }

  test('a screen that was away for some rounds gets one patch, and holds what one that stayed holds', async () => {
    const { pupil, pupils, token } = await atThePlan(3)
    const held = { version: pupil.version, view: pupil.view }
    for (const [i, one] of pupils.entries()) await one.send(pickOf(one.view?.choices ?? [], i))
    const stayed = await pupil.send({ type: 'bills', pay: false })
    await pupil.until(() => stayed.ok && pupil.version >= stayed.version)
    const returned = await back(token, held)
    expect(returned.frames.map(({ kind }) => kind)).toEqual(['patch'])
    expect(returned.version).toBe(pupil.version)
    const still = (client: Client) => client.view && { ...client.view, room: { ...client.view.room, now: 0 } }
    expect(still(returned)).toEqual(still(pupil))
    returned.end()
  })

  test('a screen with a version that the room no longer has, or never had, gets one view', async () => {
    const { pupil, token } = await atThePlan(2)
    const held = { version: pupil.version, view: pupil.view }
    const ack = await pupil.send({ type: 'bills', pay: false })
    // States that were shown before a restart are gone, but for the last.
    await school.restart()
    for (const version of [held.version, -5, 1_000_000]) {
      const returned = await back(token, { ...held, version })
      expect(returned.frames.map(({ kind }) => kind)).toEqual(['view'])
      expect(ack.ok && returned.version >= ack.version).toBe(true)
      expect(returned.view?.me?.plan.bills).toBe(false)
      returned.end()
    }
  })

  test('an id that was accepted gets the first answer again: over a new socket, and after a restart', async () => {
    const { pupil, token } = await atThePlan(2)
    const id = anId()
    const deed = { type: 'bills', pay: false } as const
    const first = await pupil.send(deed, id)
    expect(first).toMatchObject({ ok: true })
    const second = await pupil.send({ type: 'bills', pay: true })
    pupil.end()
    const again = await school.connect({ token })
    expect(await again.send(deed, id)).toEqual(first)
    await again.until(() => second.ok && again.version >= second.version)
    expect(again.view?.me?.plan.bills).toBe(true)
    await school.restart()
    const later = await school.connect({ token })
    expect(await later.send(deed, id)).toEqual(first)
    expect(later.view?.me?.plan.bills).toBe(true)
  })

  test('a restart keeps every chair, and the same view stands on its screen', async () => {
    const { pupil, pupils, people } = await atThePlan(4)
    const ack = await pupil.send(pickOf(pupil.view?.choices ?? [], 3))
    await Promise.all(pupils.map((one) => one.until(() => ack.ok && one.version >= ack.version)))
    const before = pupils.map(({ view }) => view?.me)
    await school.restart()
    const after = await Promise.all(people.map(({ token }) => school.connect({ token })))
    expect(after.map(({ view }) => view?.me)).toEqual(before)
  })

  test('a wrong token is told why at the door, a foreign page is not let in', async () => {
    const { opened } = await atThePlan(2)
    const refused = (auth: object, options: object = {}) =>
      new Promise<Error & { data?: Refusal }>((resolve, reject) => {
        const socket = io(school.url, { auth, transports: [...LINES[line]], reconnection: false, forceNew: true, ...options })
        socket.on('connect', () => reject(new Error('it was let in')))
        socket.on('connect_error', (error) => {
          socket.disconnect()
          resolve(error)
        })
      })
    expect((await refused({ token: 'x'.repeat(22) })).data).toMatchObject({ code: 'unknown-token', say: expect.any(String) as string })
    expect((await refused({})).data).toMatchObject({ code: 'malformed' })
    const auth = { token: opened.facilitatorToken }
    expect((await refused({ ...auth, room: 'another' })).data).toMatchObject({ code: 'no-such-room' })
    for (const origin of ['http://elsewhere.example', 'null', `${school.url}.elsewhere.example`, 'not an address'])
      for (const transports of [['websocket'], ['polling']])
        expect((await refused(auth, { transports, extraHeaders: { origin } })).data).toBeUndefined()
  })
})
