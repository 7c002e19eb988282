import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { commitmentOf } from '../../shared/kit/commit.ts'
import { DISCLOSED } from '../../shared/scoring/disclosure.ts'
import { leaves, type Leaf } from '../support/paths.ts'
import { aSchool, type School } from '../support/school.ts'
import { canaries, DOCUMENTS, neverIn, playedAt, type Game, type Role } from './real-games.ts'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 240_000 })

/** Keys under which secrets are kept; on a screen before the reveal each is there only if a level or the switch grants it. */
const SECRET_KEYS: ReadonlySet<string> = new Set(
  [
    'seed salt sealed setup canary reveal file',
    'accounts effects updates sensors network decay expiry proxy leastMistakes queue prices claims',
    'acts act observations liveSensors files entries standings actual magnitude',
    'ledger lines cause ref sensor delta balance',
  ].flatMap((keys) => keys.split(' ')),
)
const LINES_AT_GLASS = ['balance', 'delta', 'lines', 'sensor']
const LEDGER_OF_THE_DESK = ['actual', 'balance', 'cause', 'delta', 'ledger', 'ref', 'sensor']

let school: School
let games: Game[] = []

beforeAll(async () => {
  school = await aSchool()
  games = await playedAt(school)
})
afterAll(() => school.end())

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
      const { never, files } = neverIn(game)
      for (const { name, before } of game.roles) {
        const refs = name === 'facilitator' && game.showsLedger ? [] : files
        expect({ game: titled(game), name, found: [...never, ...refs].filter((secret) => before.text.includes(secret)) }).toEqual({
          game: titled(game),
          name,
          found: [],
        })
      }
      const rest = game.bodies.join('\n')
      expect([...never, game.secrets.sealed.regime.glass, ...files].filter((secret) => rest.includes(secret))).toEqual([])
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
