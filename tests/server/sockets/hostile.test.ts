import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { chance } from '../../../shared/kit/chance.ts'
import { hostileBodies, hostileFrames } from '../../support/hostile.ts'
import { aSchool, type Class, type School } from '../../support/school.ts'
import { Client } from '../../support/sockets.ts'

/** Frames that one socket sends before the next takes over: fewer than what a socket is forgiven. */
const PER_SOCKET = 4

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let school: School
let lesson: Class
let version: number
let isLocked = false

beforeAll(async () => {
  school = await aSchool()
  lesson = await school.gather(3)
  await lesson.teacher.send({ type: 'start' })
  const plan = await lesson.teacher.send({ type: 'next' })
  version = plan.ok ? plan.version : Number.NaN
})
afterAll(() => school.end())

type Outcome = 'refused' | 'cut' | 'ignored' | 'accepted'

/** What became of a frame: told by the answers that came before the answer to an honest question, which the server gets after it. */
async function throwAt(client: Client, frame: string | Uint8Array): Promise<Outcome> {
  const { engine } = client.socket.io
  const answers: string[] = []
  const listen = (data: unknown) => typeof data === 'string' && data.startsWith('3') && answers.push(data)
  engine.on('data', listen)
  const cut = new Promise<'cut'>((resolve) => client.socket.once('disconnect', () => resolve('cut')))
  engine.write(frame as string)
  const asked = client.raw('intent', { id: 'an-honest-question' }).then(() => 'asked' as const)
  const first = await Promise.race([asked, cut])
  engine.off('data', listen)
  // The last answer is that to the question.
  const given = first === 'asked' ? answers.slice(0, -1) : answers
  if (given.some((answer) => answer.includes('"ok":true'))) return 'accepted'
  if (given.some((answer) => !/^3[\d.e+]+\[\{"ok":false,"refusal":\{"code":"[a-z-]+","say":".+/.test(answer)))
    throw new Error(`a strange answer: ${given.join()}`)
  return first === 'cut' ? 'cut' : given.length > 0 ? 'refused' : 'ignored'
}

/** A socket that has been let in. It says which version it holds, so that it gets a patch: whole views are rationed. */
async function arrival(token: string): Promise<Client> {
  const client = new Client(school.url, { token, version })
  await new Promise<void>((resolve, reject) => client.socket.once('connect', resolve).once('connect_error', reject))
  return client
}

async function throwAll(token: string, frames: readonly (string | Uint8Array)[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  let client: Client | null = null
  let thrown = 0
  for (const frame of frames) {
    if (!client || thrown === PER_SOCKET || !client.socket.connected) {
      client?.end()
      client = await arrival(token)
      thrown = 0
    }
    outcomes.push(await throwAt(client, frame))
    thrown += 1
  }
  client?.end()
  return outcomes
}

/** The room goes on, and nothing that was thrown at it has left a trace. */
async function isUnmoved(): Promise<void> {
  isLocked = !isLocked
  version += 1
  expect(await lesson.teacher.send({ type: 'lock', locked: isLocked })).toEqual({ ok: true, version })
  expect(({} as Record<string, unknown>)['ready']).toBeUndefined()
}

describe('frames', () => {
  test.each(['citizen', 'projector'] as const)('that no honest page sends are refused, ignored or the end of the socket: as %s', async (role) => {
    const token = role === 'citizen' ? lesson.people[0]?.token : lesson.opened.rooms[0]?.projectorToken
    const outcomes = await throwAll(token ?? '', hostileFrames)
    expect(hostileFrames.filter((_, i) => outcomes[i] === 'accepted')).toEqual([])
    // Whatever asks for an answer and can be read as an event gets one.
    const unanswered = hostileFrames.filter((frame, i) => outcomes[i] === 'ignored' && typeof frame === 'string' && /^2\d+\["intent"/.test(frame))
    expect(unanswered).toEqual([])
    await isUnmoved()
  })

  test('made of honest ones by chance are never accepted as anything but what they say', async () => {
    const honest = '2300["intent",{"id":"fuzzed-0001","type":"seat.remove","seat":2}]'
    const frames = Array.from({ length: 300 }, (_, i) => mutated(honest, i))
    const outcomes = await throwAll(lesson.people[1]?.token ?? '', frames)
    expect(frames.filter((_, i) => outcomes[i] === 'accepted')).toEqual([])
    await isUnmoved()
  })

  test('in a flood are the end of the socket, and of no other', async () => {
    const flood = await school.connect({ token: lesson.people[2]?.token ?? '' })
    const cut = new Promise((resolve) => flood.socket.once('disconnect', resolve))
    for (let i = 0; i < 500; i += 1) flood.socket.emit('intent', { id: `flood-${i}-0000`, type: 'nothing' })
    await cut
    await isUnmoved()
  })
})

describe('requests', () => {
  const routes = ['/api/sessions', '/api/rooms/BCDFGH/join', '/api/rooms/BCDFGH/return', '/api/rooms/__proto__/join']

  test('that no honest page sends get a typed refusal', async () => {
    for (const body of hostileBodies)
      for (const route of routes.slice(0, 3)) {
        const { status, body: answer } = await school.ask('POST', route, { body })
        expect({ body: body.slice(0, 40), route, status }).toEqual({ body: body.slice(0, 40), route, status: expect.toBeOneOf([400, 413]) as number })
        expect(answer).toMatchObject({
          error: { code: expect.stringMatching(/^(malformed|too-large)$/) as string, say: expect.any(String) as string },
        })
      }
    await isUnmoved()
  })

  test('without the right key, kind or address are refused', async () => {
    const { code, people, opened } = lesson
    const pupil = people[0]?.token ?? ''
    const asked: readonly (readonly [string, string, object, number])[] = [
      ['GET', `/api/rooms/${code}/recording`, {}, 401],
      ['GET', `/api/rooms/${code}/recording`, { token: 'x'.repeat(22) }, 401],
      ['GET', `/api/rooms/${code}/recording`, { token: pupil }, 409],
      ['GET', `/api/rooms/${code}/ledger`, { token: opened.rooms[0]?.projectorToken }, 409],
      ['GET', `/api/rooms/${code}/recording`, { token: opened.facilitatorToken }, 409],
      ['GET', `/api/rooms/${code}/ledger`, { token: opened.facilitatorToken }, 409],
      ['GET', `/api/rooms/${code}/indicators`, { token: opened.facilitatorToken }, 409],
      ['GET', `/api/rooms/${code}/export.csv`, { token: opened.facilitatorToken }, 409],
      ['GET', `/api/rooms/${code}/debrief`, { token: pupil }, 409],
      ['GET', `/api/rooms/${code}/file?seat=2`, { token: pupil }, 409],
      ['GET', `/api/sessions/${opened.sessionId}/export`, { token: pupil }, 403],
      ['GET', '/api/sessions/constructor/export', { token: opened.facilitatorToken }, 404],
      ['POST', `/api/rooms/${code}/branch`, { token: pupil, body: { month: 1 } }, 403],
      ['POST', `/api/rooms/${code}/branch`, { token: opened.facilitatorToken, body: { month: 1 } }, 409],
      ['POST', '/api/recordings', { body: '{"__proto__":{"schema":4}}' }, 400],
      ['POST', '/api/recordings', { body: '{"schema":"__proto__"}' }, 400],
      ['GET', '/api/rooms/BCDFGH/recording', { token: opened.facilitatorToken }, 404],
      ['GET', '/api/rooms/toString/recording', { token: opened.facilitatorToken }, 404],
      ['DELETE', `/api/sessions/${opened.sessionId}`, {}, 401],
      ['DELETE', `/api/sessions/${opened.sessionId}`, { token: pupil }, 403],
      ['DELETE', '/api/sessions/__proto__', { token: opened.facilitatorToken }, 404],
      ['POST', '/api/sessions', { body: '{}', headers: { 'content-type': 'text/plain' } }, 400],
      ['POST', `/api/rooms/${code}/return`, { body: { returnCode: '000000' } }, 401],
      ['POST', '/api/rooms/BCDFGH/join', { body: {} }, 404],
      ['PUT', '/api/sessions', { body: {} }, 404],
      ['GET', '/api/constructor', {}, 404],
      ['GET', '/api/../../etc/passwd', {}, 404],
      ['GET', '/api/rooms/%2e%2e%2f/recording', { token: opened.facilitatorToken }, 404],
    ]
    for (const [method, path, options, status] of asked) {
      const answer = await school.ask(method, path, options)
      expect([method, path, answer.status]).toEqual([method, path, status])
      if (path.startsWith('/api/') && !path.includes('etc')) expect(answer.body).toMatchObject({ error: { code: expect.any(String) as string } })
    }
    await isUnmoved()
  })
})

/** One to four signs of a frame dropped, doubled or changed: the same for the same number, on every machine. */
function mutated(frame: string, n: number): string {
  let text = frame
  for (let i = 0; i <= n % 4; i += 1) {
    const draw = (what: string, of: number) => Math.floor(chance('fuzz', what, n, i) * of)
    const at = draw('at', text.length)
    const sign = String.fromCodePoint(32 + draw('sign', 95))
    const middle = [text.slice(at, at + 1) + sign, '', sign, text.slice(at, at + 1).repeat(2)][draw('how', 4)] ?? ''
    text = text.slice(0, at) + middle + text.slice(at + 1)
  }
  return text
}
