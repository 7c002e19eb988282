import { restoredMoment } from '../../server/rooms/moment.ts'
import { DISCLOSED } from '../../shared/scoring/disclosure.ts'
import { DISCLOSURES, type Disclosure } from '../../shared/vocabulary/disclosure.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import type { Secrets } from '../../shared/vocabulary/state.ts'
import { engine, library } from '../support/library.ts'
import { leavesOf, type Leaf } from '../support/paths.ts'
import { pickOf } from '../support/pick.ts'
import type { Class, School } from '../support/school.ts'
import type { Client } from '../support/sockets.ts'

/** Markers that stand in no file but those of regimes and events. */
export const canaries = [...Object.values(library.regimes), ...Object.values(library.events)].map(({ canary }) => canary)

/** What is made from the recording of a room. */
export const DOCUMENTS = [
  'recording',
  'ledger',
  'indicators',
  'export.csv',
  'debrief',
  'lab',
  'replay',
  'file',
  'file?seat=1',
  'files',
  'kept?seat=1',
]

/** One game at one level: what each screen and each request was told before the envelope was opened, and after. */
export type Game = { level: Disclosure; showsLedger: boolean; lesson: Class; roles: Role[]; recording: Recording; bodies: string[]; secrets: Secrets }
export type Role = { name: 'citizen' | 'facilitator' | 'projector'; seat: number | null; before: Told; after: Told }
/** Frames as they came over the wire, and what they put on the screen. */
export type Told = { frames: number; text: string; leaves: Leaf[] }

/** Plays a game at every level, with the ledger hidden and shown, and reads from the disk what was secret in it. The school is closed after it. */
export async function playedAt(school: School): Promise<Game[]> {
  const played = await Promise.all(DISCLOSURES.flatMap((level) => [false, true].map((showsLedger) => aGame(school, level, showsLedger))))
  const { rooms } = await school.stored()
  return played.map((game) => {
    const found = rooms.find(({ room }) => room.code === game.lesson.code)
    if (!found) throw new Error('the room is on the disk')
    return { ...game, secrets: restoredMoment(engine, found).state.G.sealed }
  })
}

/** A whole short game of two people and three bots, moved on by the facilitator. */
async function aGame(school: School, level: Disclosure, showsLedger: boolean): Promise<Omit<Game, 'secrets'>> {
  const lesson = await school.gather(2, { disclosure: level, citizens: 6, bots: 3 })
  const { teacher, pupils, projector, people, opened, code } = lesson
  const clients = [...pupils, teacher, projector]
  const does = async (client: Client, deed: Parameters<Client['send']>[0]) => {
    const ack = await client.send(deed)
    if (!ack.ok) throw new Error(`${deed.type}: ${ack.refusal.say}`)
    await Promise.all(clients.map((one) => one.until(() => one.version >= ack.version)))
  }
  const isAt = (phase: string) => teacher.view?.room.phase === phase
  await does(teacher, { type: 'start' })
  if (showsLedger) await does(teacher, { type: 'ledger', show: true })
  for (let turn = 0; !isAt('theories'); turn += 1) {
    if (teacher.view?.room.step === 'plan')
      for (const [i, pupil] of pupils.entries()) for (const n of [0, 1, 2, 3]) await does(pupil, pickOf(pupil.view?.choices ?? [], turn + i + 5 * n))
    await does(teacher, { type: 'next' })
  }
  for (const [i, pupil] of pupils.entries()) for (const n of [0, 1, 2]) await does(pupil, pickOf(pupil.view?.choices ?? [], n + i, ['theory']))
  const bodies = [opened, ...people].map((body) => JSON.stringify(body)).concat(await askAll(school, lesson))
  const before = clients.map((client) => school.heard(client).length)

  while (!isAt('debrief')) await does(teacher, { type: 'next' })
  const { body } = await school.ask('GET', `/api/rooms/${code}/recording`, { token: opened.facilitatorToken })
  const roles = clients.map((client, i): Role => {
    const frames = school.heard(client)
    const seat = people[i]?.seat ?? null
    return { name: client.view?.role ?? 'projector', seat, before: told(frames.slice(0, before[i])), after: told(frames.slice(before[i])) }
  })
  for (const client of clients) client.end()
  return { level, showsLedger, lesson, roles, recording: body as Recording, bodies }
}

/** Every request that anybody may try before the reveal, with what it brings. */
async function askAll(school: School, { code, opened, people }: Class): Promise<string[]> {
  const tokens = [opened.facilitatorToken, people[0]?.token ?? '', opened.rooms[0]?.projectorToken ?? '']
  const parts = DOCUMENTS.flatMap((part) => tokens.map((token) => ({ path: `/api/rooms/${code}/${part}`, token })))
  const exports = ['json', 'csv', 'xlsx'].map((form) => ({
    path: `/api/sessions/${opened.sessionId}/export?as=${form}`,
    token: opened.facilitatorToken,
  }))
  const open = ['/', '/api/regimes', '/api/health', '/metrics', '/api/constructor'].map((path) => ({ path }))
  return Promise.all([...open, ...parts, ...exports].map(async ({ path, ...options }) => (await school.ask('GET', path, options)).text))
}

const told = (frames: readonly string[]): Told => ({ frames: frames.length, text: frames.join('\n'), leaves: frames.flatMap(leavesOf) })

/** What nobody may be told before the envelope opens, and the ids of what was seen, which only a desk that shows its ledger is told. */
export function neverIn({ level, secrets: { seed, sealed, acts, observations } }: Pick<Game, 'level' | 'secrets'>): {
  never: string[]
  files: string[]
} {
  const { claims, glass } = sealed.regime
  const never = [...canaries, seed, sealed.salt, claims, ...(DISCLOSED[level].rules ? [] : [glass])]
  return { never, files: [...acts, ...observations].map(({ id }) => `"${id}"`) }
}
