import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { debriefOf } from '../../../server/debrief/debrief.ts'
import { fileOf } from '../../../server/debrief/file.ts'
import { recordingFrom } from '../../../server/debrief/import.ts'
import { labOf } from '../../../server/debrief/lab.ts'
import { replayOf } from '../../../server/debrief/replay.ts'
import { rescored } from '../../../server/debrief/rescoring.ts'
import { isRefusal } from '../../../server/sessions/hall.ts'
import { indicatorsOf } from '../../../shared/indicators/index.ts'
import { commitmentOf } from '../../../shared/kit/commit.ts'
import { must } from '../../../shared/kit/assert.ts'
import { RECORDING_SCHEMA, type Recording } from '../../../shared/vocabulary/recording.ts'
import { RULES_VERSION, type Setup } from '../../../shared/vocabulary/journal.ts'
import { engine, library } from '../../support/library.ts'

const played = playHeadless(library, { regime: 'house', citizens: 5, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 'import' })
/** The file, and what the test changes in it. */
const file = (change: (recording: Recording) => void = () => {}): unknown => {
  const copy = JSON.parse(JSON.stringify(played)) as Recording
  change(copy)
  return copy
}
const read = (body: unknown): Recording => {
  const recording = recordingFrom(body)
  if (isRefusal(recording)) throw new Error(`refused: ${recording.say} ${recording.field}`)
  return recording
}
/** A room of three bots as the game of that schema wrote it down, all of its fields as they were. */
const older = (schema: number) =>
  JSON.parse(readFileSync(new URL(`../../support/older/schema-${schema}.json`, import.meta.url), 'utf8')) as Record<string, unknown>

test('a recording comes back from its file as it was', () => {
  expect(read(file())).toEqual(JSON.parse(JSON.stringify(played)))
})

test.each<[string, (recording: Recording) => void]>([
  ['half a sign in its envelope', ({ sealed }) => (sealed.salt = 'a\ud800')],
  ['half a sign as a key', ({ sealed }) => Object.assign(sealed, { 'a\udc00': 1 })],
  ['a list for its setup', (recording) => (recording.setup = ['short', null])],
])('%s is refused in words', (_what, change) => {
  expect(recordingFrom(file(change))).toMatchObject({ code: 'malformed' })
})

test('fields that nobody knows are left out', () => {
  expect(read({ ...(file() as object), extra: 'x' })).not.toHaveProperty('extra')
})

describe.each([1, 2, 3])('a recording of schema %i', (schema) => {
  const recording = read(older(schema))

  test('is read as one of today, with the lives that were lived', () => {
    const was = older(schema)
    expect(recording.schema).toBe(RECORDING_SCHEMA)
    for (const list of [
      'acts',
      'observations',
      'ledger',
      'standings',
      'ties',
      'ratings',
      'theories',
      'journal',
      'seed',
      'commitment',
      'rulesVersion',
    ] as const)
      expect(recording[list]).toEqual(was[list])
    expect(recording).toMatchObject({ branch: null, headlines: [], exam: { cases: [] }, reforms: { passed: [], from: null } })
  })

  test('can be rescored, measured and talked about like any other', () => {
    const { ledger, standings } = rescored(recording, library, { regime: 'house', seed: null, reforms: [] })
    expect(standings.length).toBeGreaterThan(0)
    expect(ledger.length).toBeGreaterThan(0)
    expect(Object.values(indicatorsOf(recording)).some((value) => value !== null)).toBe(true)
    expect(debriefOf(recording, library, []).room).toMatchObject({ regime: 'house', people: 3 })
    expect(replayOf(recording, library, { isNamed: true }).months).toHaveLength(4)
    expect(fileOf(recording, library, 1).observations.length).toBeGreaterThan(0)
    const lab = labOf(recording, library, { regime: 'sesame', reforms: 'no-friends' }, { seat: null, isNamed: true })
    expect(lab).toMatchObject({ played: { regime: 'house' }, other: { regime: 'sesame' }, lives: [{}, {}, {}] })
  })
})

test('a recording of schema 3 is rescored to the very ledger that was played', () => {
  const recording = read(older(3))
  expect(rescored(recording, library, { regime: 'house', seed: null, reforms: [] }).ledger).toEqual(recording.ledger)
})

describe('what is refused, by the field at fault', () => {
  const refusedAt = (body: unknown) => {
    const answer = recordingFrom(body)
    return isRefusal(answer) ? [answer.code, answer.field] : 'a recording'
  }

  test.each([
    ['another schema', 'schema', (r: Recording) => void (r.schema = RECORDING_SCHEMA + 1)],
    ['no schema', 'schema', (r: Partial<Recording>) => void delete r.schema],
    ['other rules in the envelope', 'commitment', (r: Recording) => void (r.sealed.regime.mercy += 1)],
    ['half a coin', 'ledger.0.delta', (r: Recording) => void (must(r.ledger[0], 'a line').delta += 0.5)],
    ['a line that is missing', 'ledger', (r: Recording) => void r.ledger.splice(0, 1)],
    ['a standing that no line explains', 'standings', (r: Recording) => void (must(r.standings.at(-1), 'a standing').value += 1)],
    ['an act of nobody', 'acts', (r: Recording) => void (must(r.acts[0], 'an act').citizen = 9)],
    ['a chair that there is not', 'acts.0.citizen', (r: Recording) => void (must(r.acts[0], 'an act').citizen = 41)],
    ['a tie to nobody', 'ties', (r: Recording) => void (must(r.ties[0], 'a tie').b = 9)],
    ['a month that nobody lived', 'acts', (r: Recording) => void (must(r.acts[0], 'an act').month = 7)],
    ['two citizens on one chair', 'citizens', (r: Recording) => void (must(r.citizens[1], 'a citizen').seat = 1)],
    ['a list that is none', 'ratings', (r: Record<string, unknown>) => void (r['ratings'] = {})],
    ['an entry without an intent', 'journal.0.intent', (r: Recording) => void (Object(r.journal[0]).intent = 'start')],
    ['a reform that is none', 'reforms.passed.0', (r: Recording) => void (r.reforms.passed = ['abolish'])],
    ['no list of ties', 'ties', (r: Partial<Recording>) => void delete r.ties],
  ])('%s', (_what, field, change) => {
    expect(refusedAt(file(change as (recording: Recording) => void))).toEqual(['malformed', field])
  })

  const blank = engine.create({ rulesVersion: RULES_VERSION, seed: played.seed, setup: played.setup as Setup, sealed: played.sealed }).G

  test.each([
    ['a state that is none', 'branch.state', { town: { chairs: 5 } }],
    ['a billion chairs', 'branch.state', { ...blank, town: { ...blank.town, chairs: 1e9 } }],
    ['a citizen without a chair', 'branch.state', { ...blank, citizens: { 41: {} } }],
    ['another envelope', 'branch.state', { ...blank, sealed: { ...blank.sealed, sealed: { ...played.sealed, salt: '0'.repeat(64) } } }],
  ])('a branch from %s', (_what, field, state) => {
    expect(refusedAt(file((r) => (r.branch = { of: null, month: 1, seeds: [], state: state as never })))).toEqual(['malformed', field])
    expect(refusedAt(file((r) => (r.branch = { of: null, month: 1, seeds: [], state: blank })))).toBe('a recording')
  })

  test.each([
    ['a million households at each report', 'sealed.regime.checked.asks', { checked: { asks: 1e6, needs: 1, right: 500 } }],
    ['protests over a million months', 'sealed.regime.protests.0.months', { protests: [{ rule: 'all', share: 50, months: 1e6, costs: 'slot' }] }],
  ])('an envelope that asks for %s', (_what, field, terms) => {
    const changed = file((r) => {
      Object.assign(r.sealed.regime, terms)
      r.commitment = commitmentOf(r.sealed)
    })
    expect(refusedAt(changed)).toEqual(['malformed', field])
  })

  test('a regime that is none, though its commitment holds', () => {
    const changed = file((r) => {
      Object.assign(r.sealed.regime, { family: 'magic' })
      r.commitment = commitmentOf(r.sealed)
    })
    expect(refusedAt(changed)).toEqual(['malformed', 'sealed.regime.family'])
  })

  test('what is no recording at all, or means mischief', () => {
    const deep = Array.from({ length: 100 }).reduce<unknown>((inner) => [inner], 1)
    const named = JSON.parse(JSON.stringify(played).replace('"seed"', '"__proto__":{"isAdmin":true},"seed"')) as unknown
    for (const body of [
      null,
      1,
      'x',
      [],
      {},
      { schema: 1 },
      { ...played, setup: deep },
      named,
      { ...played, seed: 'x'.repeat(5000) },
      { ...played, seed: Number.NaN },
    ])
      expect(recordingFrom(body)).toMatchObject({ code: 'malformed' })
    expect(Object.prototype).not.toHaveProperty('isAdmin')
  })
})
