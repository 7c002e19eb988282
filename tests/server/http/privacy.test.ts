import { mkdtempSync, rmSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { Joined, SessionOpened } from '../../../shared/protocol/rest.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { tracesIn } from '../../support/hall.ts'
import { aServer, type TestServer } from '../../support/server.ts'
import { Client } from '../../support/sockets.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'good-standing-'))
let server: TestServer
beforeAll(async () => {
  server = await aServer({ screens: 'no such folder', dataDir, trustProxy: '127.0.0.1' })
})
afterAll(async () => {
  await server.end()
  rmSync(dataDir, { recursive: true, force: true })
})

const open = async () => (await server.ask<SessionOpened>('POST', '/api/sessions', { body: { length: 'short' } })).json
const come = async (code: string, body: object = {}, address = '203.0.113.77') =>
  (await server.ask<Joined>('POST', `/api/rooms/${code}/join`, { body, headers: { 'x-forwarded-for': address } })).json

test('a name that a room did not ask for is not kept anywhere', async () => {
  const { code } = await open()
  const { name } = await come(code, { name: 'Zelda Quux' })
  expect(name).not.toBe('Zelda Quux')
  expect(tracesIn(dataDir, ['Zelda', 'Quux'])).toEqual([])
})

test('no address is written down, in whatever way it is spelled', async () => {
  const { code } = await open()
  for (const address of ['203.0.113.77', '2001:db8:77::5', '::ffff:203.0.113.78']) await come(code, {}, address)
  expect(tracesIn(dataDir, ['203.0.113', '2001:db8:77'])).toEqual([])
})

test('keys are on the disk as hashes alone', async () => {
  const opened = await open()
  const { token } = await come(opened.code)
  const keys = [opened.facilitatorToken, opened.recovery, must(opened.rooms[0], 'a room').projectorToken, token]
  expect(tracesIn(dataDir, keys)).toEqual([])
})

test('one device in two rooms has nothing in common there', async () => {
  const [one, other] = [await come((await open()).code), await come((await open()).code)]
  for (const key of ['token', 'returnCode', 'roomId'] as const) expect(one[key]).not.toBe(other[key])
})

test('a child who is forgotten is nowhere on the disk, and the town goes on', async () => {
  const opened = await server.ask<SessionOpened>('POST', '/api/sessions', { body: { length: 'short', rooms: [{ names: 'typed' }] } })
  const { code, facilitatorToken } = opened.json
  const joinId = 'forget-me-0001'
  const { seat } = await come(code, { name: 'Zelda Quux', joinId })
  const desk = await new Client(server.url, { token: facilitatorToken }).opened()
  const does = async (deed: Deed) => expect(await desk.send(deed)).toMatchObject({ ok: true })
  await does({ type: 'seat.name', seat, approve: true })
  await does({ type: 'seat.remove', seat })
  expect(tracesIn(dataDir, ['Zelda Quux', joinId])).toEqual(['Zelda Quux', joinId])

  await does({ type: 'seat.forget', seat })
  expect(tracesIn(dataDir, ['Zelda', 'Quux', joinId])).toEqual([])
  expect((await come(code)).seat).toBeGreaterThan(0)
  desk.socket.disconnect()
})

test('from its opening to its documents, a game calls nobody', async () => {
  const connect = vi.spyOn(Socket.prototype, 'connect')
  const { code, facilitatorToken } = (await server.ask<SessionOpened>('POST', '/api/sessions', { body: { length: 'short', rooms: [{ bots: 5 }] } }))
    .json
  await come(code)
  const desk = await new Client(server.url, { token: facilitatorToken }).opened()
  await desk.send({ type: 'start' })
  while (!desk.view?.reveal) {
    const ack = await desk.send({ type: 'next' })
    await desk.until(() => !ack.ok || desk.version >= ack.version)
  }
  for (const path of ['debrief', 'recording'])
    expect((await server.ask('GET', `/api/rooms/${code}/${path}`, { token: facilitatorToken })).status).toBe(200)
  desk.socket.disconnect()
  // All that was called is this server itself, by this test.
  const called = (connect.mock.calls as unknown[][]).flat(2).flatMap((asked) => (isPlace(asked) ? [Number(asked.port)] : []))
  connect.mockRestore()
  expect(called.length).toBeGreaterThan(0)
  expect(new Set(called)).toEqual(new Set([server.port]))
})

function isPlace(asked: unknown): asked is { port: number | string } {
  return typeof asked === 'object' && asked !== null && 'port' in asked
}
