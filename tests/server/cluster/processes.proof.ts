import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Joined, SessionOpened } from '../../../shared/protocol/rest.ts'
import { aPostgres, type Postgres } from '../../support/postgres.ts'
import { startServerProcess, type ServerProcess } from '../../support/server-process.ts'
import { Client } from '../../support/sockets.ts'
import { Steady } from '../../support/steady.ts'

let postgres: Postgres
let one: ServerProcess
let other: ServerProcess

beforeAll(async () => {
  postgres = await aPostgres()
  const database = { DATABASE_URL: await postgres.aDatabase() }
  ;[one, other] = await Promise.all([startServerProcess(database), startServerProcess(database)])
}, 180_000)
afterAll(async () => {
  await one.kill()
  await other.kill()
  await postgres.end()
})

async function ask<Answer>(server: ServerProcess, path: string, body: object): Promise<Answer> {
  const response = await fetch(server.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

test('one of two processes is killed: the other has its room; told to end, that one goes with exit 0', async () => {
  const opened = await ask<SessionOpened>(one, '/api/sessions', { length: 'short', rooms: [{ bots: 4 }] })
  const { code } = opened.rooms[0] ?? { code: '' }
  const joined = await ask<Joined>(other, `/api/rooms/${code}/join`, {})
  const seated = new Steady(() => [other.url], joined.token, 0)
  const before = await seated.shows(0)

  await one.kill()
  await before.until(() => before.closed !== null)
  expect(before.closed).toBe('restarting')
  const after = await seated.shows(before.version)
  expect(after.view?.me?.seat).toBe(joined.seat)
  const teacher = await new Client(other.url, { token: opened.facilitatorToken }).opened()
  expect(await teacher.send({ type: 'start' })).toMatchObject({ ok: true })

  expect(await other.stop()).toBe(0)
  await teacher.until(() => teacher.closed !== null)
  expect(teacher.closed).toBe('restarting')
  seated.end()
})
