import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { commitmentOf } from '../../shared/kit/commit.ts'
import { restoredMoment } from '../../server/rooms/moment.ts'
import { DISCLOSED } from '../../shared/scoring/disclosure.ts'
import { DISCLOSURES, type Disclosure } from '../../shared/vocabulary/disclosure.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import type { Secrets } from '../../shared/vocabulary/state.ts'
import { engine, library } from '../support/library.ts'
import { leaves, leavesOf, type Leaf } from '../support/paths.ts'
import { pickOf } from '../support/pick.ts'
import { aSchool, type Class, type School } from '../support/school.ts'
import type { Client } from '../support/sockets.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })

/** Keys under which secrets are kept; on a screen before the reveal each is there only if a level or the switch grants it. */
const SECRET_KEYS: ReadonlySet<string> = new Set(
  [
    'seed salt sealed setup canary reveal file',
    'accounts effects updates sensors network decay expiry proxy leastMistakes queue prices claims',
    'acts act observations liveSensors files entries standings actual magnitude',
    'ledger lines cause ref sensor delta balance',
  ].flatMap((keys) => keys.split(' ')),
)
/** What is made from the recording of a room. */
const DOCUMENTS = ['recording', 'ledger', 'indicators', 'export.csv', 'debrief', 'lab', 'replay', 'file', 'file?seat=1', 'files']
const LINES_AT_GLASS = ['balance', 'delta', 'lines', 'sensor']
const LEDGER_OF_THE_DESK = ['actual', 'balance', 'cause', 'delta', 'ledger', 'ref', 'sensor']

/** One game at one level: what each screen and each request was told before the envelope was opened, and after. */
type Game = { level: Disclosure; showsLedger: boolean; lesson: Class; roles: Role[]; recording: Recording; bodies: string[]; secrets: Secrets }
type Role = { name: 'citizen' | 'facilitator' | 'projector'; seat: number | null; before: Told; after: Told }
/** Frames as they came over the wire, and what they put on the screen. */
type Told = { frames: number; text: string; leaves: Leaf[] }

let school: School
let games: Game[] = []

beforeAll(async () => {
  school = await aSchool()
  const played = await Promise.all(DISCLOSURES.flatMap((level) => [false, true].map((showsLedger) => aGame(level, showsLedger))))
  const { rooms } = await school.stored()
  games = played.map((game) => {
    const found = rooms.find(({ room }) => room.code === game.lesson.code)
    if (!found) throw new Error('the room is on the disk')
    return { ...game, secrets: restoredMoment(engine, found).state.G.sealed }
  })
})
afterAll(() => school.end())

/** A whole short game of two people and three bots, moved on by the facilitator. */
async function aGame(level: Disclosure, showsLedger: boolean): Promise<Omit<Game, 'secrets'>> {
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
  const bodies = [opened, ...people].map((body) => JSON.stringify(body)).concat(await askAll(lesson))
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
async function askAll({ code, opened, people }: Class): Promise<string[]> {
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
const canaries = [...Object.values(library.regimes), ...Object.values(library.events)].map(({ canary }) => canary)
const titled = (game: Game) => `${game.level}${game.showsLedger ? ', ledger shown' : ''}`
const each = (look: (game: Game) => void) => {
  for (const game of games) look(game)
}
const eachRole = (look: (game: Game, role: Role) => void) => each((game) => game.roles.forEach((role) => look(game, role)))
const secretKeysIn = (found: readonly Leaf[]) => [...new Set(found.flatMap(({ path }) => path.filter((key) => SECRET_KEYS.has(key))))].sort()
const isOf =
  (part: string) =>
  ({ path }: Leaf) =>
    path[0] === part

describe('before the reveal', () => {
  test('games were played: every screen was told a lot, and things were booked', () => {
    eachRole((_, { before }) => expect(before.frames).toBeGreaterThan(40))
    each((game) => expect(game.secrets.ledger.length).toBeGreaterThan(10))
  })

  test('no frame, body or line of the log holds a canary, the seed, the salt, the wording of the rules, or what was seen', () => {
    each((game) => {
      const { seed, sealed, acts, observations } = game.secrets
      const { claims, glass } = sealed.regime
      const never = [...canaries, seed, sealed.salt, claims, ...(DISCLOSED[game.level].rules ? [] : [glass])]
      const files = [...acts, ...observations].map(({ id }) => `"${id}"`)
      for (const { name, before } of game.roles) {
        const refs = name === 'facilitator' && game.showsLedger ? [] : files
        expect({ game: titled(game), name, found: [...never, ...refs].filter((secret) => before.text.includes(secret)) }).toEqual({
          game: titled(game),
          name,
          found: [],
        })
      }
      const rest = game.bodies.join('\n')
      expect([...never, glass, ...files].filter((secret) => rest.includes(secret))).toEqual([])
    })
  })

  test('screens hold the parts of their role', () => {
    const parts = {
      citizen: ['choices', 'me', 'role', 'room', 'town'],
      facilitator: ['choices', 'desk', 'role', 'room', 'town'],
      projector: ['choices', 'role', 'room', 'town'],
    }
    eachRole((_, { name, before }) => expect([...new Set(before.leaves.map(({ path }) => path[0]))].sort()).toEqual(parts[name]))
  })

  test('secret keys are on a screen exactly where the level, or the ledger switch, grants them', () => {
    eachRole((game, { name, before }) => {
      const granted =
        name === 'citizen' && DISCLOSED[game.level].why === 'lines'
          ? LINES_AT_GLASS
          : name === 'facilitator' && game.showsLedger
            ? LEDGER_OF_THE_DESK
            : []
      expect({ game: titled(game), name, keys: secretKeysIn(before.leaves) }).toEqual({ game: titled(game), name, keys: granted })
    })
  })

  test('a citizen is told of their standing exactly what the one table grants', () => {
    eachRole((game, { name, before }) => {
      if (name !== 'citizen') return
      const { value, tier, why, doors, ties, rules } = DISCLOSED[game.level]
      const granted = ['month', ...(value ? ['value', 'of'] : []), ...(tier ? ['tier'] : []), ...(why === 'nothing' ? [] : ['direction'])]
      const keys = [
        ...granted,
        ...(why === 'codes' ? ['reasons'] : []),
        ...(why === 'lines' ? ['lines'] : []),
        ...(doors ? ['shut'] : []),
        ...(ties ? ['ties'] : []),
        ...(rules ? ['because'] : []),
      ]
      const standing = before.leaves.filter(({ path }) => path[0] === 'me' && path[1] === 'standing')
      // An appeal is answered at every level.
      const told = [...new Set(standing.map(({ path }) => path[2]))].filter((key) => key !== 'appeal').sort()
      expect({ game: titled(game), told }).toEqual({
        game: titled(game),
        told: keys.sort(),
      })
    })
  })

  test('a citizen sees one chair from inside: their own', () => {
    eachRole((_, { name, seat, before }) => {
      const found = before.leaves
      if (name === 'citizen') expect([...new Set(found.filter(({ path }) => path.join('.') === 'me.seat').map(({ value }) => value))]).toEqual([seat])
      const inside =
        /^(persona|dream|coins|joy|dreamSteps|life|bill|district|hand|plan|dilemma|debts|lent|diary|notebook|offers|ticket|next|discount|secondWind|heard|tips|asks|askedBy|parting|named|suspects|reported|feeling|cover|linked)$/
      // Of the room itself: whether its door asks, the switch of that, and what there is to have a theory about.
      const open = /^(room\.asks$|room\.regime\.notebook|desk\.roster|choices\.\[\]\.asks)/
      const leaks = found.filter(({ path }) => path[0] !== 'me' && path.some((key) => inside.test(key)) && !open.test(path.join('.')))
      expect(leaks).toEqual([])
      expect([...new Set(found.filter(({ path }) => path[0] === 'town' && path[1] === 'citizens').map(({ path }) => path[3]))].sort()).toEqual([
        'away',
        'bot',
        'covered',
        'name',
        'people',
        'place',
        'ready',
      ])
    })
  })

  test("the desk's roster tells how people are and how many slots they have filled, not what they plan, answer or guess", () => {
    eachRole((_, { name, before }) => {
      if (name !== 'facilitator') return
      const roster = before.leaves.filter(({ path }) => path[1] === 'roster')
      expect([...new Set(roster.map(({ path }) => path[3]))].sort()).toEqual([
        'coins',
        'dream',
        'dreamSteps',
        'factor',
        'help',
        'isNew',
        'joy',
        'member',
        'people',
        'persona',
        'planned',
        'returnCode',
        'seat',
        'state',
        'temperament',
        'wanted',
      ])
    })
  })

  test('no request is told a secret key, and every way to the files is sealed or shut', () => {
    each(({ bodies }) => {
      const json = bodies.filter((body) => /^[[{]/.test(body)).map((body) => leaves(JSON.parse(body), []))
      expect(secretKeysIn(json.flat())).toEqual([])
      expect(bodies.filter((body) => body.includes('"sealed"'))).toHaveLength(DOCUMENTS.length * 3 + 3)
    })
  })

  test('nobody is sent the keys of somebody else', () => {
    each(({ lesson: { people, opened }, roles }) => {
      const keys = [
        ...people.map(({ token }) => token),
        opened.facilitatorToken,
        opened.recovery,
        ...opened.rooms.map(({ projectorToken }) => projectorToken),
      ]
      for (const { before, after } of roles) expect(keys.filter((key) => before.text.includes(key) || after.text.includes(key))).toEqual([])
    })
  })
})

describe('from the reveal on', () => {
  test('every screen can check the envelope: salt and rules give the hash of the first minute', () => {
    each(({ lesson, roles }) => {
      const { view } = lesson.projector
      if (!view?.reveal) throw new Error('the envelope is open')
      expect(commitmentOf(view.reveal.sealed)).toBe(view.room.commitment)
      for (const { before, after } of roles) {
        expect(before.text.includes(view.room.commitment)).toBe(true)
        expect(after.text.includes(view.reveal.sealed.salt)).toBe(true)
        expect(secretKeysIn(after.leaves.filter(isOf('reveal')))).toEqual(expect.arrayContaining(['effects', 'salt', 'sealed', 'updates']))
      }
    })
  })

  test('a citizen gets their own file and no other, and nobody the seed or a canary', () => {
    eachRole((game, { seat, name, after }) => {
      const file = after.leaves.filter(({ path }) => path[0] === 'me' && path[1] === 'file')
      expect(file.length > 0).toBe(name === 'citizen')
      expect(file.filter(({ path, value }) => path.at(-1) === 'citizen' && value !== seat)).toEqual([])
      expect([...canaries, game.secrets.seed].filter((secret) => after.text.includes(secret))).toEqual([])
    })
  })

  test('the facilitator gets the recording, with the seed and what the disk has', () => {
    each((game) => {
      const { seed, sealed, ledger } = game.secrets
      expect(game.recording).toMatchObject({ seed, sealed, ledger })
      expect(canaries.filter((canary) => JSON.stringify(game.recording).includes(canary))).toEqual([])
    })
  })
})

test('no line of the log holds a canary, seed, salt, key, code or name, at the most talkative level', () => {
  each((game) => {
    const { seed, sealed } = game.secrets
    const { people, opened, code } = game.lesson
    const secrets = [
      ...canaries,
      seed,
      sealed.salt,
      code,
      opened.code,
      opened.facilitatorToken,
      opened.recovery,
      ...people.flatMap(({ token, name }) => [token, `"${name}"`]),
    ]
    const before = school.lines.length
    school.trouble(Object.assign(new Error(secrets.join(' ')), { secrets, cause: secrets, name: 'Trouble' }))
    expect(school.lines.length).toBe(before + 1)
    const log = school.lines.join('\n')
    expect(log).toContain('Trouble')
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([])
  })
})
