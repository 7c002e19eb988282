import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Joined, SessionOpened } from '../../../shared/protocol/rest.ts'
import type { Comparison } from '../../../shared/vocabulary/comparison.ts'
import { aMember, type Member } from '../../support/cluster.ts'
import { pickOf } from '../../support/pick.ts'
import { aPostgres, type Postgres } from '../../support/postgres.ts'
import { Client } from '../../support/sockets.ts'

let postgres: Postgres
let one: Member
let other: Member

beforeAll(async () => {
  postgres = await aPostgres()
  const database = await postgres.aDatabase()
  one = await aMember(database)
  other = await aMember(database)
})
afterAll(async () => {
  await one.end()
  await other.end()
  await postgres.end()
})

const calm = { stepSeconds: { plan: 0, social: 0, statement: 0 } }

async function open(order: object): Promise<{ opened: SessionOpened; code: string; board: string }> {
  const { json: opened } = await one.ask<SessionOpened>('POST', '/api/sessions', { body: { length: 'short', rooms: [calm], ...order } })
  const [room] = opened.rooms
  if (!room) throw new Error('a session has a room')
  return { opened, code: room.code, board: room.projectorToken }
}

/** Sits down by one door and shows the screen by another. */
async function sits(code: string, by: Member, shownBy: Member): Promise<{ joined: Joined; screen: Client }> {
  const { json: joined, status } = await by.ask<Joined>('POST', `/api/rooms/${code}/join`, { body: {} })
  expect(status).toBe(200)
  return { joined, screen: await new Client(shownBy.url, { token: joined.token }).opened() }
}

test('a class joins, plays and looks on by both doors, and all screens are the same', async () => {
  const { opened, code, board } = await open({})
  const people = await Promise.all(Array.from({ length: 8 }, (_, i) => (i % 2 ? sits(code, one, other) : sits(code, other, i % 4 ? one : other))))
  const teacher = await new Client(one.url, { token: opened.facilitatorToken }).opened()
  const wall = await new Client(other.url, { token: board }).opened()
  await teacher.send({ type: 'start' })
  await teacher.send({ type: 'next' })
  let last = 0
  for (let round = 0; round < 10; round += 1) {
    await Promise.all(people.map(({ screen }) => screen.until(() => screen.version >= last && screen.view?.room.step === 'plan')))
    const acks = await Promise.all(people.map(({ screen }, i) => screen.send(pickOf(screen.view?.choices ?? [], round * 9 + i))))
    expect(acks.filter((ack) => !ack.ok)).toEqual([])
    last = Math.max(...acks.map((ack) => (ack.ok ? ack.version : 0)))
  }
  const screens = [...people.map(({ screen }) => screen), teacher, wall]
  await Promise.all(screens.map((screen) => screen.until(() => screen.version >= last)))
  expect(new Set(people.map(({ joined }) => joined.seat)).size).toBe(8)
  for (const screen of screens) {
    expect(screen.view?.town).toEqual(wall.view?.town)
    // Links lose nothing on the way: nobody had to ask for what came between.
    expect(screen.resumes).toBe(0)
  }
  for (const [i, { screen, joined }] of people.entries()) expect([i, screen.view?.me?.seat]).toEqual([i, joined.seat])
  for (const screen of screens) screen.end()
})

test('what a desk asks by one door is answered by the owner of its rooms', async () => {
  const { opened, code } = await open({ rooms: [calm, calm] })
  const token = opened.facilitatorToken
  expect((await other.ask('GET', '/api/sessions/mine', { token })).json).toMatchObject({ sessionId: opened.sessionId, rights: 'own' })
  expect((await other.ask<Comparison>('GET', '/api/sessions/compare', { token })).json.rooms).toHaveLength(2)
  const note = await other.ask('POST', `/api/rooms/${code}/notes`, { token, body: { text: 'a note' } })
  expect(note.json).toMatchObject({ text: 'a note' })
  expect((await one.ask('GET', `/api/rooms/${code}/notes`, { token })).json).toEqual([note.json])
  expect((await other.ask('GET', `/api/rooms/${code}/debrief`, { token })).status).toBe(409)
  const recovered = await other.ask('POST', '/api/sessions/recover', { body: { phrase: opened.recovery } })
  expect(recovered.json).toMatchObject({ sessionId: opened.sessionId, facilitatorToken: expect.any(String) as string })
  expect((await other.ask('GET', '/api/sessions/mine', { token })).status).toBe(401)
})

test('an erased session is gone by every door', async () => {
  const { opened, code } = await open({})
  const { screen } = await sits(code, other, other)
  expect((await other.ask('DELETE', `/api/sessions/${opened.sessionId}`, { token: opened.facilitatorToken })).json).toEqual({ erased: true })
  await screen.until(() => screen.closed !== null)
  expect(screen.closed).toBe('ended')
  for (const door of [one, other]) expect((await door.ask('POST', `/api/rooms/${code}/join`, { body: {} })).status).toBe(404)
})

test('a dry run, which is written down nowhere, is found by the other door, too', async () => {
  const { opened, code } = await open({ dry: true, rooms: [{ ...calm, bots: 4 }] })
  const { screen } = await sits(code, other, other)
  const teacher = await new Client(other.url, { token: opened.facilitatorToken }).opened()
  expect(await teacher.send({ type: 'start' })).toMatchObject({ ok: true })
  await screen.until(() => screen.view?.room.phase !== 'arrival')
  screen.end()
  teacher.end()
})

test('codes and keys that are nobody’s are refused as ever', async () => {
  expect((await other.ask('POST', '/api/rooms/BCDFGH/join', { body: {} })).status).toBe(404)
  expect((await other.ask('GET', '/api/sessions/mine', { token: 'nobody' })).status).toBe(401)
  await expect(new Client(other.url, { token: 'nobody' }).opened()).rejects.toThrow('unknown-token')
})

test('a seat moved to another device by the other door ends on the first', async () => {
  const { code } = await open({})
  const { joined, screen } = await sits(code, one, one)
  const again = await other.ask<Joined>('POST', `/api/rooms/${code}/return`, { body: { returnCode: joined.returnCode } })
  expect(again.json.seat).toBe(joined.seat)
  await screen.until(() => screen.closed !== null)
  expect(screen.closed).toBe('replaced')
  await expect(new Client(other.url, { token: joined.token }).opened()).rejects.toThrow('unknown-token')
})

test('nobody but a process of the cluster is answered as one, or has a link', async () => {
  expect((await one.ask('POST', '/api/cluster/has', { body: { sessionId: 'any' } })).status).toBe(404)
  expect((await one.ask('POST', '/api/cluster/has', { body: { sessionId: 'any' }, headers: { 'x-igs-cluster': 'guess' } })).status).toBe(404)
  await expect(new Client(one.url, {}, { path: '/cluster' }).opened()).rejects.toThrow()
})
