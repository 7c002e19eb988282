import { Client as Database } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Joined, SessionOpened } from '../../../shared/protocol/rest.ts'
import { aMember, type Member } from '../../support/cluster.ts'
import { pickOf } from '../../support/pick.ts'
import { aPostgres, type Postgres } from '../../support/postgres.ts'
import { Client } from '../../support/sockets.ts'
import { Steady } from '../../support/steady.ts'

let postgres: Postgres
let database: string
let members: Member[]

beforeAll(async () => void (postgres = await aPostgres()))
beforeEach(async () => {
  database = await postgres.aDatabase()
  members = [await aMember(database), await aMember(database)]
  return async () => {
    for (const member of members) await member.end()
  }
})
afterAll(() => postgres.end())

const doors = () => members.map(({ url }) => url)
const calm = { stepSeconds: { plan: 0, social: 0, statement: 0 } }

/** A room in the plan of its first month, opened by the first server; who sits in it comes back by any door. */
async function aClass(size: number): Promise<{ roomId: string; people: Steady[]; desk: string }> {
  const [owner] = members
  if (!owner) throw new Error('there is a server')
  const { json: opened } = await owner.ask<SessionOpened>('POST', '/api/sessions', { body: { length: 'short', rooms: [calm] } })
  const [room] = opened.rooms
  if (!room) throw new Error('a session has a room')
  const join = async () => (await owner.ask<Joined>('POST', `/api/rooms/${room.code}/join`, { body: {} })).json
  const joined = await Promise.all(Array.from({ length: size }, join))
  const teacher = await new Client(owner.url, { token: opened.facilitatorToken }).opened()
  await teacher.send({ type: 'start' })
  await teacher.send({ type: 'next' })
  await teacher.until(() => teacher.view?.room.step === 'plan')
  teacher.end()
  return { roomId: room.roomId, people: joined.map(({ token }, i) => new Steady(doors, token, i)), desk: opened.facilitatorToken }
}

/** Everybody does so many things, one after the other. */
const allAct = (people: readonly Steady[], times: number) =>
  Promise.all(
    people.map(async (person, i) => {
      for (let n = 0; n < times; n += 1) await person.act((choices) => pickOf(choices, n * 41 + i))
    }),
  )

type Row = { seq: number; id: string; fence: number }

/** What stands in the database about a room. */
async function stored<Found extends object>(sql: string, roomId: string): Promise<Found[]> {
  const client = new Database({ connectionString: database })
  await client.connect()
  const { rows } = await client.query<Found>(sql, [roomId])
  await client.end()
  return rows
}

async function ownerOf(roomId: string): Promise<Member | undefined> {
  const [owner] = await stored<{ url: string }>('select url from processes join rooms using (owner) where room_id = $1', roomId)
  return members.find(({ url }) => url === owner?.url)
}

/** Nothing accepted is missing or stands twice, and whoever wrote after a takeover is the only one who did. */
async function expectNothingLost(roomId: string, people: readonly Steady[]): Promise<Row[]> {
  const rows = await stored<Row>('select seq, id, fence from journal where room_id = $1 order by seq', roomId)
  const versions = new Map(rows.map(({ id, seq }) => [id, seq]))
  const accepted = people.flatMap((person) => person.accepted)
  expect(accepted.filter(({ id, version }) => versions.get(id) !== version)).toEqual([])
  expect(new Set(accepted.map(({ id }) => id)).size).toBe(accepted.length)
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, i) => i + 1))
  expect(rows.map(({ fence }) => fence)).toEqual(rows.map(({ fence }) => fence).sort((a, b) => a - b))
  return rows
}

const writersOf = (rows: readonly Row[]) => new Set(rows.map(({ fence }) => fence)).size

/** The server that has gone is one of the doors no more. */
function without(gone: Member | undefined): void {
  members = members.filter((member) => member !== gone)
}

test('a server that is told to end lets go of its rooms, and the other has them at once', async () => {
  const { roomId, people } = await aClass(6)
  await allAct(people, 5)
  const [owner] = members
  const acting = allAct(people, 10)
  without(owner)
  await owner?.end()
  await acting
  expect(writersOf(await expectNothingLost(roomId, people))).toBe(2)
  for (const person of people) person.end()
})

test('a server that the database doesn’t hear past its lease sends its screens away, and what it still writes is fenced', async () => {
  const { roomId, people, desk } = await aClass(6)
  await allAct(people, 5)
  const [owner] = members
  const still = await new Client(owner?.url ?? '', { token: desk }).opened()
  owner?.freeze()
  // What is on its way into the frozen server comes in by the other one.
  const acting = allAct(people, 5)
  await still.until(() => still.closed !== null)
  expect(still.closed).toBe('restarting')
  await acting
  owner?.thaw()
  for (const person of people) person.end()
  await allAct(people, 5)
  expect(writersOf(await expectNothingLost(roomId, people))).toBe(2)
  for (const person of people) person.end()
})

test('2,000 intents by all doors, while servers vanish and end: no lost update, no second writer', async () => {
  const { roomId, people } = await aClass(20)
  const first = await ownerOf(roomId)
  await allAct(people, 25)
  without(first)
  const past = allAct(people, 25)
  await first?.vanish()
  members = [...members, await aMember(database)]
  await past
  const second = await ownerOf(roomId)
  without(second)
  const on = allAct(people, 50)
  await second?.end()
  await on
  const rows = await expectNothingLost(roomId, people)
  expect(people.flatMap((person) => person.accepted)).toHaveLength(2_000)
  expect(writersOf(rows)).toBe(3)
  for (const person of people) person.end()
})
