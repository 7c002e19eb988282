import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { schoolLimits } from '../../../server/http/limits.ts'
import { systemClock } from '../../../server/rooms/clock.ts'
import type { Debrief, KeptOfOne, Lab, OwnFile, Replay } from '../../../shared/vocabulary/debrief.ts'
import type { PassGiven, SessionOpened, Watching } from '../../../shared/protocol/rest.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { must } from '../../../shared/kit/assert.ts'
import { library } from '../../support/library.ts'
import { aSchool, type Answer, type Class, type School } from '../../support/school.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

const DOCUMENTS = ['debrief', 'lab', 'replay', 'file', 'files', 'kept?seat=1', 'recording', 'ledger', 'indicators', 'export.csv']
type Reader = 'citizen' | 'projector' | 'onlooker' | 'facilitator' | 'run' | 'notes'

let school: School
let lesson: Class
let tokens: Record<Reader, string>
let foreign: string
const sealed = new Map<string, Answer>()

/** A short game of two people and four bots. Everything was asked for by everybody before the envelope was opened. */
beforeAll(async () => {
  school = await aSchool()
  lesson = await school.gather(2, { citizens: 6, bots: 4 })
  const { opened, people, code, teacher } = lesson
  foreign = (await school.gather(1)).opened.facilitatorToken
  const pass = async (rights: string) => {
    const { body } = await school.ask('POST', `/api/sessions/${opened.sessionId}/passes`, { token: opened.facilitatorToken, body: { rights } })
    return (body as PassGiven).token
  }
  const { body: place } = await school.ask('POST', `/api/rooms/${code}/watch`, { body: {} })
  tokens = {
    citizen: must(people[0], 'a citizen').token,
    projector: must(opened.rooms[0], 'a room').projectorToken,
    onlooker: (place as Watching).token,
    facilitator: opened.facilitatorToken,
    run: await pass('run'),
    notes: await pass('notes'),
  }
  await teacher.send({ type: 'start' })
  for (const [reader, token] of Object.entries(tokens))
    for (const path of DOCUMENTS) sealed.set(`${path} for ${reader}`, await school.ask('GET', `/api/rooms/${code}/${path}`, { token }))
  sealed.set('an export', await school.ask('GET', `/api/sessions/${opened.sessionId}/export`, { token: opened.facilitatorToken }))
  while (!teacher.view?.reveal) {
    const ack = await teacher.send({ type: 'next' })
    await teacher.until(() => !ack.ok || teacher.version >= ack.version)
  }
})
afterAll(() => school.end())

/** The chair of the citizen who asks. */
const seat = () => must(lesson.people[0], 'a citizen').seat

/** A document of the room, asked for by one of its readers. */
async function get<T>(path: string, reader: Reader): Promise<T> {
  const answer = await ask(path, reader)
  expect(answer.status, `${path} for ${reader}: ${answer.text.slice(0, 200)}`).toBe(200)
  return answer.body as T
}
const ask = (path: string, reader: Reader) => school.ask('GET', `/api/rooms/${lesson.code}/${path}`, { token: tokens[reader] })
const no = (status: number, code: string, field?: string) => ({ status, body: { error: { code, ...(field && { field }) } } })

test('before the reveal all is sealed, whoever asks', () => {
  expect(sealed.size).toBe(6 * DOCUMENTS.length + 1)
  for (const [what, answer] of sealed) expect(answer, what).toMatchObject(no(409, 'sealed'))
})

describe('once the envelope is open', () => {
  const everybody: Reader[] = ['citizen', 'projector', 'onlooker', 'facilitator', 'run', 'notes']
  const atDesk: Reader[] = ['facilitator', 'run']
  const readers: Record<string, Reader[]> = {
    debrief: everybody,
    lab: everybody,
    replay: everybody,
    file: ['citizen'],
    'file?seat=2': atDesk,
    files: atDesk,
    recording: atDesk,
    ledger: atDesk,
    indicators: atDesk,
    'export.csv': atDesk,
  }
  test.each(Object.entries(readers))('%s is for %s', async (path, may) => {
    for (const reader of everybody) {
      const { status, body } = await ask(path, reader)
      if (may.includes(reader)) expect(status, reader).toBe(200)
      else if (status !== 400) expect({ status, body }, reader).toMatchObject(no(403, 'not-your-role'))
    }
  })

  test('a foreign token finds no room, an unknown one opens nothing, and without one nothing is told', async () => {
    for (const path of DOCUMENTS) {
      const of = (options: { token?: string }) => school.ask('GET', `/api/rooms/${lesson.code}/${path}`, options)
      expect(await of({ token: foreign }), path).toMatchObject(no(404, 'no-such-room'))
      expect(await of({ token: 'nobody' }), path).toMatchObject(no(401, 'unknown-token'))
      expect(await of({}), path).toMatchObject(no(401, 'unknown-token'))
    }
  })

  test('a citizen gets their own file and no other; a desk says whose', async () => {
    expect(await get<OwnFile>('file', 'citizen')).toMatchObject({ seat: seat(), observations: expect.any(Array) })
    expect(await get<OwnFile>(`file?seat=${seat()}`, 'citizen')).toMatchObject({ seat: seat() })
    expect(await ask('file?seat=2', 'citizen')).toMatchObject(no(403, 'not-your-role'))
    expect(await get<OwnFile>('file?seat=2', 'facilitator')).toMatchObject({ seat: 2 })
    for (const wrong of ['file', 'file?seat=40', 'file?seat=two', 'file?seat=41'])
      expect(await ask(wrong, 'facilitator'), wrong).toMatchObject(no(400, 'malformed', 'seat'))
    expect((await get<OwnFile[]>('files', 'facilitator')).map(({ seat }) => seat)).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('all that is kept of one citizen is for those who run the room: their rows, and each of their deeds but what they felt', async () => {
    const kept = await get<KeptOfOne>(`kept?seat=${seat()}`, 'facilitator')
    const { journal, acts, citizens } = await get<Recording>('recording?text=1', 'facilitator')
    expect(kept.tables).toMatchObject({
      citizens: citizens.filter((one) => one.seat === seat()),
      acts: acts.filter(({ citizen }) => citizen === seat()),
    })
    expect(kept.deeds).toEqual(journal.filter(({ actor, intent }) => actor === seat() && intent.type !== 'feeling'))
    expect(await get<KeptOfOne>('kept?seat=2', 'run')).toMatchObject({ seat: 2 })
    for (const reader of ['citizen', 'notes', 'projector'] as const)
      expect(await ask(`kept?seat=${seat()}`, reader)).toMatchObject(no(403, 'not-your-role'))
    for (const wrong of ['kept', 'kept?seat=40']) expect(await ask(wrong, 'facilitator'), wrong).toMatchObject(no(400, 'malformed', 'seat'))
  })

  test('a lab names lives at the desk alone; a citizen finds their own without a name', async () => {
    const onWall = await get<Lab>('lab?regime=credit-file', 'projector')
    expect(onWall.other.regime).toBe('credit-file')
    expect(onWall).toMatchObject({ own: null })
    const own = await get<Lab>('lab', 'citizen')
    for (const life of [...onWall.lives, ...own.lives]) expect(life).toMatchObject({ seat: null, name: null })
    const atTheDesk = await get<Lab>('lab', 'facilitator')
    expect(atTheDesk.lives.map((life) => life.seat).toSorted()).toEqual([1, 2, 3, 4, 5, 6])
    expect(atTheDesk.lives[must(own.own, 'a place')]?.seat).toBe(seat())
  })

  test('a replay shows tiers at the desk alone', async () => {
    const shown = (replay: Replay) => replay.months.flatMap(({ tiers }) => Object.values(tiers)).filter((tier) => tier !== null)
    expect(shown(await get<Replay>('replay', 'projector'))).toEqual([])
    expect(shown(await get<Replay>('replay', 'facilitator')).length).toBeGreaterThan(0)
  })

  test('the debrief is one and the same for everybody', async () => {
    const first = await get<Debrief>('debrief', 'facilitator')
    expect(first.room).toMatchObject({ regime: 'house', citizens: 6, people: 2 })
    for (const reader of everybody) expect(await get<Debrief>('debrief', reader)).toEqual(first)
  })

  test('no document of a class tells the seed, a key or a canary', async () => {
    const { seed } = await get<Recording>('recording', 'facilitator')
    const canaries = [...Object.values(library.regimes), ...Object.values(library.events)].map(({ canary }) => canary)
    const keys = [...Object.values(tokens), ...lesson.people.flatMap(({ token, returnCode }) => [token, `"${returnCode}"`])]
    for (const path of ['debrief', 'lab', 'replay', 'file'])
      for (const reader of ['citizen', 'projector', 'onlooker'] as const) {
        const { text } = await ask(path, reader)
        expect(
          [seed, ...canaries, ...keys].filter((secret) => text.includes(secret)),
          `${path} for ${reader}`,
        ).toEqual([])
      }
  })

  test('a query that is wrong is refused by its field', async () => {
    for (const regime of ['nowhere', 'constructor', '__proto__', 'x'.repeat(61)])
      expect(await ask(`lab?regime=${regime}`, 'citizen'), regime).toMatchObject(no(400, 'malformed', 'regime'))
    for (const reforms of ['nonsense', 'expiry:soon', 'x'.repeat(401)])
      expect(await ask(`lab?reforms=${reforms}`, 'citizen'), reforms).toMatchObject(no(400, 'malformed', 'reforms'))
    expect(await ask('lab?seat=2', 'citizen')).toMatchObject(no(400, 'malformed', 'seat'))
    expect(await ask('recording?text=yes', 'facilitator')).toMatchObject(no(400, 'malformed', 'text'))
    expect(await get<Lab>('lab?reforms=no-friends,expiry:2', 'citizen')).toMatchObject({ other: { reforms: expect.any(Array) } })
  })
})

describe('a session is exported', () => {
  const path = (query = '') => `/api/sessions/${lesson.opened.sessionId}/export${query}`

  test('by those who run it, in three forms', async () => {
    for (const reader of ['facilitator', 'run'] as const)
      for (const [form, type, name] of [
        ['json', 'application/json', /\.json"$/],
        ['csv', 'application/zip', /\.zip"$/],
        ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', /\.xlsx"$/],
      ] as const) {
        const { status, headers } = await fetch(school.url + path(`?as=${form}`), { headers: { authorization: `Bearer ${tokens[reader]}` } })
        expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, 'no-store'])
        expect(headers.get('content-disposition')).toMatch(name)
      }
  })

  test('by nobody else, and in no other form', async () => {
    for (const reader of ['citizen', 'projector', 'onlooker', 'notes'] as const)
      expect(await school.ask('GET', path(), { token: tokens[reader] }), reader).toMatchObject(no(403, 'not-your-role'))
    expect(await school.ask('GET', path(), { token: foreign })).toMatchObject(no(404, 'no-such-room'))
    expect(await school.ask('GET', path())).toMatchObject(no(401, 'unknown-token'))
    expect(await school.ask('GET', path('?as=pdf'), { token: tokens.facilitator })).toMatchObject(no(400, 'malformed', 'as'))
    expect(await school.ask('GET', path('?text=0'), { token: tokens.facilitator })).toMatchObject(no(400, 'malformed', 'text'))
  })
})

describe('a recording that somebody brings', () => {
  test('opens as a room with the same documents, which are gone when it is closed', async () => {
    const recording = await get<Recording>('recording', 'facilitator')
    const { status, body } = await school.ask('POST', '/api/recordings', { body: recording })
    expect(status).toBe(201)
    const { sessionId, facilitatorToken: token, rooms } = body as SessionOpened
    const { code, projectorToken } = must(rooms[0], 'a room')
    const there = async (path: string, as = token) => school.ask('GET', `/api/rooms/${code}/${path}`, { token: as })
    for (const path of ['debrief', 'lab', 'replay', 'files', 'indicators'])
      expect((await there(path)).body, path).toEqual((await ask(path, 'facilitator')).body)
    expect((await there('recording')).body).toEqual(recording)
    expect((await there('debrief', projectorToken)).status).toBe(200)
    expect((await there('files', projectorToken)).status).toBe(403)
    expect(await school.ask('GET', `/api/sessions/${sessionId}/export?as=json`, { token })).toMatchObject({
      status: 200,
      body: { rooms: [recording] },
    })
    expect(await school.ask('DELETE', `/api/sessions/${sessionId}`, { token })).toMatchObject({ status: 200, body: { erased: true } })
    expect(await there('debrief')).toMatchObject(no(401, 'unknown-token'))
  })

  test('is a recording, and not more than 20 MB of one', async () => {
    expect(await school.ask('POST', '/api/recordings', { body: {} })).toMatchObject(no(400, 'malformed'))
    expect(await school.ask('POST', '/api/recordings', { body: '[' })).toMatchObject(no(400, 'malformed'))
    expect(await school.ask('POST', '/api/recordings', { body: { schema: 'x'.repeat(1_000_000) } })).toMatchObject(no(400, 'malformed'))
    expect(await school.ask('POST', '/api/recordings', { body: 'x'.repeat(21_000_000) })).toMatchObject(no(413, 'too-large'))
  })
})

describe('a branch', () => {
  const branch = (reader: Reader, body: unknown) => school.ask('POST', `/api/rooms/${lesson.code}/branch`, { token: tokens[reader], body })

  test('is a new session, for the facilitator alone', async () => {
    for (const reader of ['citizen', 'projector', 'onlooker', 'run', 'notes'] as const)
      expect(await branch(reader, { month: 2 }), reader).toMatchObject(no(403, 'not-your-role'))
    const { status, body } = await branch('facilitator', { month: 2 })
    expect(status).toBe(201)
    const { facilitatorToken, rooms } = body as SessionOpened
    const { body: desk } = await school.ask('GET', '/api/sessions/mine', { token: facilitatorToken })
    expect(desk).toMatchObject({ rights: 'own', rooms: [{ code: rooms[0]?.code }] })
  })

  test('begins in a month that was lived', async () => {
    expect(await branch('facilitator', { month: 9 })).toMatchObject(no(409, 'choice-gone', 'month'))
    expect(await branch('facilitator', { month: 0 })).toMatchObject(no(400, 'malformed', 'month'))
    expect(await branch('facilitator', { month: 2, seed: 'mine' })).toMatchObject(no(400, 'malformed', 'seed'))
  })
})

test('a class of forty may fetch four documents each in the same second; one that never stops must wait', async () => {
  const limits = schoolLimits(systemClock)
  const fetches = Array.from({ length: 40 }, (_, seat) => [1, 2, 3, 4].map(() => limits.mayRead(`token of ${seat}`))).flat()
  expect(await Promise.all(fetches)).toEqual(fetches.map(() => true))
  const greedy = await Promise.all(Array.from({ length: 100 }, () => limits.mayRead('greedy')))
  expect(greedy.filter((may) => may)).toHaveLength(40)
  const exporting = await Promise.all(Array.from({ length: 20 }, () => limits.mayExport('greedy')))
  expect(exporting.filter((may) => may)).toHaveLength(5)
})
