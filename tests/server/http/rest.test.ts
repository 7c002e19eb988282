import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schoolLimits } from '../../../server/http/limits.ts'
import { aServer, type Asking, type TestServer } from '../../support/server.ts'
import { RECORDING_SCHEMA, type Recording } from '../../../shared/vocabulary/recording.ts'
import type { Refusal } from '../../../shared/vocabulary/refusal.ts'
import type { Joined, PassGiven, RegimeFace, SessionDesk, SessionOpened } from '../../../shared/protocol/rest.ts'
import { must } from '../../../shared/kit/assert.ts'
import { Client } from '../../support/sockets.ts'

let server: TestServer
beforeAll(async () => {
  // What is built, or just being built, plays no part here.
  server = await aServer({ screens: 'no such folder' })
})
afterAll(() => server.end())

const open = async (body: object = { length: 'short' }) => (await server.ask<SessionOpened>('POST', '/api/sessions', { body })).json
const join = (code: string, body: object = {}) => server.ask<Joined>('POST', `/api/rooms/${code}/join`, { body })

test('a session is opened, and people join by a code in any writing', async () => {
  const { status, json, headers } = await server.ask<SessionOpened>('POST', '/api/sessions', {
    body: { length: 'short', rooms: [{ regime: 'driving-licence' }, {}] },
  })
  expect(status).toBe(201)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(json).toEqual({
    sessionId: expect.any(String),
    code: expect.stringMatching(/^[BCDFGHJKLMNPQRSTVWXZ3479]{6}$/),
    facilitatorToken: expect.any(String),
    recovery: expect.any(String),
    rooms: [
      { roomId: expect.any(String), code: expect.any(String), projectorToken: expect.any(String) },
      { roomId: expect.any(String), code: expect.any(String), projectorToken: expect.any(String) },
    ],
  })
  const { code, roomId } = must(json.rooms[0], 'a room')
  const written = `${code.slice(0, 3).toLowerCase()}-${code.slice(3)}`
  const joined = await join(written)
  expect(joined).toMatchObject({ status: 200, json: { roomId, seat: 1, returnCode: expect.stringMatching(/^\d{6}$/) } })
})

test('a repeated joinId is the same chair; a return code gives it a new token', async () => {
  const { code } = await open()
  const body = { joinId: 'phone-of-ana' }
  const first = await join(code, body)
  const again = await join(code, body)
  expect(again.json).toEqual(first.json)
  const back = await server.ask<Joined>('POST', `/api/rooms/${code}/return`, { body: { returnCode: first.json.returnCode } })
  expect(back).toMatchObject({ status: 200, json: { seat: first.json.seat } })
  expect(back.json.token).not.toBe(first.json.token)
  expect(await server.ask('POST', `/api/rooms/${code}/return`, { body: { returnCode: '000000' } })).toMatchObject({ status: 401 })
})

test('solo seats the caller', async () => {
  expect(await open({ length: 'short', solo: true })).toMatchObject({ solo: { seat: 1, token: expect.any(String) } })
})

test('regimes show their faces only', async () => {
  const { json, text } = await server.ask<RegimeFace[]>('GET', '/api/regimes')
  expect(json.map((face: object) => Object.keys(face).sort().join())).toEqual(json.map(() => 'disclosure,family,id,pitch,title,variants'))
  expect(text).not.toContain('canary')
})

test('a regime is listed once, with its variants in it, each of which opens a room', async () => {
  const { json } = await server.ask<RegimeFace[]>('GET', '/api/regimes')
  expect(new Set(json.map(({ id }) => id)).size).toBe(json.length)
  expect(json.filter(({ id }) => id.includes('@'))).toEqual([])
  const variants = json.flatMap((face) => face.variants.map(({ id }) => ({ id, of: face.id })))
  expect(variants.length).toBeGreaterThan(0)
  for (const { id, of } of variants) {
    expect(id.startsWith(`${of}@`)).toBe(true)
    expect(await open({ length: 'short', rooms: [{ regime: id }] })).toMatchObject({ code: expect.any(String) })
  }
  expect(json.find(({ id }) => id === 'friend-gate')?.family).toBe('decision')
})

const BIG = JSON.stringify({ name: 'x'.repeat(17_000) })
const wrong: readonly (readonly [what: string, method: string, path: string, options: Asking, status: number, code: string])[] = [
  ['not JSON by its type', 'POST', '/api/sessions', { body: '{}', headers: { 'content-type': 'text/plain' } }, 400, 'malformed'],
  ['not JSON', 'POST', '/api/sessions', { body: '{' }, 400, 'malformed'],
  ['not an object', 'POST', '/api/sessions', { body: '[]' }, 400, 'malformed'],
  ['an unknown field', 'POST', '/api/sessions', { body: { seed: 'mine' } }, 400, 'malformed'],
  ['a regime that is no name', 'POST', '/api/sessions', { body: { rooms: [{ regime: '../../main' }] } }, 400, 'malformed'],
  ['nine rooms', 'POST', '/api/sessions', { body: { rooms: Array.from({ length: 9 }, () => ({})) } }, 400, 'malformed'],
  ['one chair', 'POST', '/api/sessions', { body: { rooms: [{ citizens: 1 }] } }, 400, 'malformed'],
  ['a prototype', 'POST', '/api/sessions', { body: '{"__proto__":{"solo":true}}' }, 400, 'malformed'],
  ['17 kB', 'POST', '/api/rooms/VF9BMH/join', { body: BIG }, 413, 'too-large'],
  ['an unknown code', 'POST', '/api/rooms/BBBBBB/join', { body: {} }, 404, 'no-such-room'],
  ['what is no code', 'POST', '/api/rooms/%2e%2e%2fetc/join', { body: {} }, 404, 'no-such-room'],
  ['a short joinId', 'POST', '/api/rooms/BBBBBB/join', { body: { joinId: 'x' } }, 400, 'malformed'],
  ['no token', 'GET', '/api/rooms/BBBBBB/recording', {}, 401, 'unknown-token'],
  ['a foreign token', 'GET', '/api/rooms/BBBBBB/ledger', { token: 'nobody' }, 401, 'unknown-token'],
  ['a token that is no token', 'GET', '/api/rooms/BBBBBB/ledger', { headers: { authorization: 'Basic abc' } }, 401, 'unknown-token'],
  ['an unknown route', 'POST', '/api/records', { body: {} }, 404, 'malformed'],
  ['a list of rooms', 'GET', '/api/rooms', {}, 404, 'malformed'],
  ['another method', 'PUT', '/api/sessions', { body: {} }, 404, 'malformed'],
  ['a method in a header', 'POST', '/api/sessions/x', { body: {}, headers: { 'x-http-method-override': 'DELETE' } }, 404, 'malformed'],
]

test.each(wrong)('%s is refused', async (_what, method, path, options, status, code) => {
  const answer = await server.ask(method, path, options)
  expect(answer).toMatchObject({ status, json: { error: { code, say: expect.any(String) } } })
})

test('a body that comes in pieces is measured too', async () => {
  const inPieces = (count: number) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request(`${server.url}/api/rooms/BBBBBB/join`, { method: 'POST', headers: { 'content-type': 'application/json' } })
      asked.once('response', (response) => resolve(response.resume().statusCode)).once('error', reject)
      asked.write('{"joinId":"')
      for (let i = 0; i < count; i += 1) asked.write('x'.repeat(6))
      asked.end('"}')
    })
  expect(await inPieces(2)).toBe(404)
  expect(await inPieces(5000)).toBe(413)
})

test('the field at fault is named', async () => {
  const { json } = await server.ask<{ error: Refusal }>('POST', '/api/sessions', { body: { rooms: [{ stepSeconds: { plan: 3 } }] } })
  expect(json.error.field).toBe('rooms.0.stepSeconds.plan')
})

test('what is sealed stays sealed until the reveal, a citizen has no part in it, and foreign rooms look unknown', async () => {
  const [mine, theirs] = [await open({ length: 'short', rooms: [{ bots: 3 }] }), await open()]
  const room = must(mine.rooms[0], 'a room')
  const get = <T = unknown>(what: string, token: string, code = room.code) => server.ask<T>('GET', `/api/rooms/${code}/${what}`, { token })
  for (const what of ['recording', 'ledger', 'indicators', 'export.csv'])
    expect(await get(what, mine.facilitatorToken)).toMatchObject({ status: 409, json: { error: { code: 'sealed' } } })
  const citizen = (await join(room.code)).json
  expect(await get('ledger', citizen.token)).toMatchObject({ status: 409, json: { error: { code: 'sealed' } } })
  const [foreign, unknown] = [await get('ledger', theirs.facilitatorToken), await get('ledger', theirs.facilitatorToken, 'BBBBBB')]
  expect(foreign.json).toEqual(unknown.json)
  expect([foreign.status, unknown.status]).toEqual([404, 404])

  const desk = await new Client(server.url, { token: mine.facilitatorToken }).opened()
  await desk.send({ type: 'start' })
  while (!desk.view?.reveal) {
    const ack = await desk.send({ type: 'next' })
    await desk.until(() => !ack.ok || desk.version >= ack.version)
  }
  desk.socket.close()
  expect(await get('ledger', citizen.token)).toMatchObject({ status: 403, json: { error: { code: 'not-your-role' } } })
  const recording = await get<Recording>('recording', mine.facilitatorToken)
  expect(recording).toMatchObject({ status: 200, json: { schema: RECORDING_SCHEMA, room: { regime: 'house' }, citizens: expect.any(Array) } })
  expect((await get('ledger', mine.facilitatorToken)).json).toEqual({ ledger: recording.json.ledger })
  expect((await get('indicators', mine.facilitatorToken)).json).toEqual({ indicators: recording.json.indicators })
  const csv = await get('export.csv', mine.facilitatorToken)
  expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(csv.headers.get('content-disposition')).toContain('attachment')
})

test('a session is erased by its facilitator alone', async () => {
  const [mine, theirs] = [await open(), await open()]
  const erase = (token: string) => server.ask('DELETE', `/api/sessions/${mine.sessionId}`, { token })
  expect((await erase(theirs.facilitatorToken)).status).toBe(404)
  expect(await erase(mine.facilitatorToken)).toMatchObject({ status: 200, json: { erased: true } })
  expect((await join(mine.code)).status).toBe(404)
})

test('a desk comes back by its six words, and its colleague may take notes and nothing else', async () => {
  const { recovery, sessionId, rooms } = await open()
  const { code } = must(rooms[0], 'a room')
  expect(await server.ask('POST', '/api/sessions/recover', { body: { phrase: 'one two three four five six' } })).toMatchObject({ status: 401 })
  const desk = await server.ask<SessionDesk>('POST', '/api/sessions/recover', { body: { phrase: recovery.toUpperCase() } })
  expect(desk).toMatchObject({ status: 200, json: { sessionId, rights: 'own' } })
  const own = must(desk.json.facilitatorToken, 'a new token')
  const { json: pass } = await server.ask<PassGiven>('POST', `/api/sessions/${sessionId}/passes`, { token: own, body: { rights: 'notes' } })
  const { token } = pass
  expect(await server.ask('POST', `/api/rooms/${code}/notes`, { token, body: { text: ' Ben waits ' } })).toMatchObject({
    json: { text: 'Ben waits' },
  })
  expect(await server.ask('GET', `/api/rooms/${code}/notes`, { token: own })).toMatchObject({ json: [{ text: 'Ben waits', month: 0 }] })
  expect(await server.ask('GET', `/api/rooms/${code}/recording`, { token })).toMatchObject({ status: 409 })
  expect(await server.ask('GET', '/api/sessions/mine', { token })).toMatchObject({ json: { rights: 'notes' } })
  expect(await server.ask('GET', '/api/sessions/compare', { token: own })).toMatchObject({ json: { rooms: [{ room: 1 }] } })
  expect(await server.ask('DELETE', `/api/sessions/${sessionId}/passes`, { token: own })).toMatchObject({ json: { ended: true } })
  expect(await server.ask('GET', '/api/sessions/mine', { token })).toMatchObject({ status: 401 })
})

test('an onlooker sees the board; everybody may ask where the server is and what time it has', async () => {
  const { rooms } = await open()
  const { code, roomId } = must(rooms[0], 'a room')
  expect(await server.ask('POST', `/api/rooms/${code}/watch`, { body: {} })).toMatchObject({
    status: 200,
    json: { roomId, token: expect.any(String) },
  })
  expect(await server.ask('GET', '/api/address')).toMatchObject({ json: { address: null, addresses: [], now: expect.any(Number) } })
})

test('this machine reads metrics, but nothing that was passed on to it', async () => {
  expect((await server.ask('GET', '/metrics')).text).toContain('igs_rooms')
  expect((await server.ask('GET', '/metrics', { headers: { 'x-forwarded-for': '1.2.3.4' } })).text).not.toContain('igs_rooms')
})

test('with keys of the host only their holders open sessions and read metrics; an address has twenty sessions', async () => {
  const kept = await aServer({ screens: 'no such folder', hostKey: 'open-sesame', metricsToken: 'figures', limits: schoolLimits })
  const ask = (token?: string) => kept.ask('POST', '/api/sessions', { body: { length: 'short' }, ...(token === undefined ? {} : { token }) })
  expect((await ask()).status).toBe(401)
  expect((await ask('open-sesam')).status).toBe(401)
  const statuses: number[] = []
  // A slow machine is given one more in 10 s meanwhile.
  while (statuses.length < 60 && statuses.at(-1) !== 429) statuses.push((await ask('open-sesame')).status)
  expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 201))
  expect(statuses.at(-1)).toBe(429)
  expect((await kept.ask('GET', '/metrics')).text).not.toContain('igs_rooms')
  expect((await kept.ask('GET', '/metrics', { token: 'figures' })).text).toContain('igs_rooms')
  await kept.end()
})
