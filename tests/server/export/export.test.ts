import { beforeAll, describe, expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { TABLES } from '../../../server/export/tables.ts'
import type { RecordedSession } from '../../../server/sessions/hall.ts'
import { must } from '../../../shared/kit/assert.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { aSessionOf, filesOf, jsonOf, NOTE, sheetsIn, tablesIn, type Tables } from '../../support/exports.ts'
import { library } from '../../support/library.ts'

const TYPED = 'Jo Müller'
const played = playHeadless(library, { regime: 'house', citizens: 6, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 'exported' })

/** A room in which everything happened that a table is about. */
const first: Recording = {
  ...played,
  citizens: played.citizens.map((citizen) => (citizen.seat === 2 ? { ...citizen, covered: [3, 4] } : citizen)),
  reports: [{ month: 3, by: 1, of: 2, feature: 'dog.loose', true: false }],
  protests: [{ month: 3, citizen: 1, rule: 'post.critical' }],
  struck: [{ month: 4, rule: 'post.critical' }],
  corrections: [{ month: 4, citizen: 2, ref: 'm3-c2-s1-pay.0' }],
  renewals: [{ month: 4, citizen: 3 }],
  hastened: { 0: 3 },
  heaviest: [{ citizen: 1, feature: 'pay.late' }],
  exam: {
    cases: [
      ['pay.ontime', 'civic.volunteer'],
      ['read.odd', 'pay.late'],
    ],
    answers: [
      { citizen: 1, case: 0, answer: 'raises' },
      { citizen: 4, case: 1, answer: 'nothing' },
    ],
  },
  headlines: [{ citizen: 1, when: 'before', claim: 'one-score', belief: 'mostly-true' }],
  cases: [{ citizen: 2, when: 'after', case: 'bus-card', problem: true }],
  sorts: [{ citizen: 3, card: 'court-list', context: 'other', measure: 'too-hard' }],
  proposals: [{ citizen: 1, reform: 'banned-uses:post.critical' }],
  votes: [{ citizen: 5, reform: 'no-friends', approve: false }],
  reforms: { passed: ['no-friends'], from: 5 },
}
/** Its sister, in which somebody typed a name. */
const second: Recording = { ...played, citizens: played.citizens.map((citizen) => (citizen.seat === 1 ? { ...citizen, name: TYPED } : citizen)) }

let session: RecordedSession
let csv: Tables
beforeAll(async () => {
  session = aSessionOf(first, second)
  csv = tablesIn(await filesOf(session))
})

/** The rows of one room in a table, by the names of the columns. */
function rowsOf(name: string, room = 1): Record<string, unknown>[] {
  const [head = [], ...rows] = must(csv[name], name)
  return rows.filter((row) => row[0] === room).map((row) => Object.fromEntries(row.map((cell, i) => [String(head[i]), cell])))
}

const without = <T extends object>(row: T, ...keys: string[]) => Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key)))
const bare = (name: string) => rowsOf(name).map((row) => without(row, 'room'))

describe('the tables', () => {
  test('are one file each, with the codebook and a page that says what they are', async () => {
    const names = [...TABLES.map(({ name }) => name), 'codebook'].map((name) => `${name}.csv`)
    expect(Object.keys(await filesOf(session)).sort()).toEqual([...names, 'README.txt'].sort())
  })

  test('are the same in the workbook, cell by cell', async () => {
    expect(await sheetsIn(session)).toEqual(csv)
    expect(await sheetsIn(session, { text: '1' })).toEqual(tablesIn(await filesOf(session, { text: '1' })))
  })

  test('are there for every list of a recording but its journal', () => {
    const lists = Object.entries(first).flatMap(([name, value]) => (Array.isArray(value) && name !== 'journal' ? [name] : []))
    expect(Object.keys(csv)).toEqual(expect.arrayContaining(lists))
  })

  test('have no table without a row in a room where everything happened', () => {
    for (const { name } of TABLES) if (name !== 'notes') expect(rowsOf(name).length, name).toBeGreaterThan(0)
  })

  test('keep rooms apart by their numbers', () => {
    expect(rowsOf('rooms', 1)).toMatchObject([{ day: '2026-11-26', regime: 'house', citizens: 6, people: 6, reform_month: 5 }])
    expect(rowsOf('ledger', 2)).toHaveLength(second.ledger.length)
    expect(rowsOf('votes', 2)).toEqual([])
  })
})

describe('a recording is found again in its tables', () => {
  test('line by line where a row is a row', () => {
    for (const name of [
      'ties',
      'ratings',
      'renewals',
      'struck',
      'protests',
      'corrections',
      'heaviest',
      'headlines',
      'theories',
      'sorts',
      'proposals',
    ] as const)
      expect(bare(name), name).toEqual(first[name])
  })

  test('with truths as 1 and 0', () => {
    expect(bare('reports')).toEqual(first.reports.map((row) => ({ ...row, true: Number(row.true) })))
    expect(bare('consents')).toEqual(first.consents.map((row) => ({ ...row, accept: Number(row.accept) })))
    expect(bare('cases')).toEqual([{ ...first.cases[0], problem: 1 }])
    expect(bare('votes')).toEqual([{ ...first.votes[0], approve: 0 }])
    expect(bare('months')).toEqual(first.room.months.map((row) => ({ ...row, sleeps: Number(row.sleeps) })))
  })

  test('the ledger adds up to the standings, from the tables alone', () => {
    const { start } = first.sealed.regime.scale
    const last = new Map(rowsOf('standings').map(({ citizen, value }) => [citizen, value]))
    expect(last.size).toBeGreaterThan(0)
    for (const [citizen, value] of last) {
      const deltas = rowsOf('ledger').flatMap((line) => (line['citizen'] === citizen ? [Number(line['delta'])] : []))
      expect(deltas.reduce((sum, delta) => sum + delta, start)).toBe(value)
    }
    expect(bare('ledger')).toEqual(first.ledger.map(({ cause, ...line }) => ({ ...line, cause: cause.kind, ref: cause.ref })))
  })

  test('acts and what was seen of them', () => {
    const acts = new Map(rowsOf('acts').map((row) => [row['act'], row]))
    expect([...acts.keys()]).toEqual(first.acts.map(({ id }) => id))
    expect(rowsOf('acts').filter(({ feature }) => feature !== null)).toHaveLength(first.acts.flatMap(({ features }) => features).length)
    expect(bare('observations')).toEqual(first.observations.map(({ id, ...seen }) => ({ observation: id, ...seen })))
    for (const { act } of rowsOf('observations')) expect(acts.has(act)).toBe(true)
  })

  test('lives, endings and indicators, these in ten-thousandths', () => {
    const snake = ({ dreamSteps, ...row }: { dreamSteps: number }) => ({ ...row, dream_steps: dreamSteps })
    expect(bare('lives')).toEqual(first.lives.map(snake))
    expect(bare('endings')).toEqual(first.endings.map(snake))
    const told = Object.fromEntries(rowsOf('indicators').map(({ indicator, value }) => [indicator, value === null ? null : Number(value) / 10_000]))
    expect(told).toEqual(first.indicators)
    expect(Object.fromEntries(rowsOf('feelings').map(({ feeling, people }) => [feeling, people]))).toEqual(first.feelings)
  })

  test('the exam with what the system would have said', () => {
    expect(rowsOf('exam')).toMatchObject([
      { citizen: 1, case: 1, features: 'pay.ontime civic.volunteer', answer: 'raises', truth: 'raises' },
      { citizen: 4, case: 2, features: 'read.odd pay.late', answer: 'nothing', truth: 'lowers' },
    ])
  })
})

describe('a cell', () => {
  test('is a whole number, a plain text, a date or empty, as the codebook says', () => {
    for (const { name, columns } of TABLES)
      for (const row of must(csv[name], name).slice(1))
        for (const [i, { name: column, type }] of columns.entries()) {
          const value = row[i] ?? null
          if (value === null) continue
          if (type === 'integer') expect(Number.isSafeInteger(value), `${name}.${column}: ${value}`).toBe(true)
          else expect(String(value), `${name}.${column}`).toMatch(type === 'date' ? /^\d{4}-\d\d-\d\d$/ : /^[^=+@\t\r-]/)
        }
  })

  test('that would be a formula begins with an apostrophe, in a file with a mark, commas and CRLF', async () => {
    const files = await filesOf(session, { text: '1' })
    expect(files['notes.csv']).toBe(`\uFEFFroom,phase,month,text\r\n2,rule,3,"'=1+1, ""said""\nRené"\r\n`)
    for (const [name, text] of Object.entries(files)) {
      if (name.endsWith('.csv')) expect(text.startsWith('\uFEFFroom,') || name === 'codebook.csv', name).toBe(true)
      expect(text.replaceAll('\r\n', '').replace(NOTE.replaceAll('"', '""'), ''), name).not.toMatch(/[\r\n]/)
    }
  })
})

describe('what people typed', () => {
  test('is in no form of the export unless it is asked for', async () => {
    const { text, json } = await jsonOf(session)
    const all = [...Object.values(await filesOf(session)), JSON.stringify(await sheetsIn(session)), text].join('\n')
    for (const secret of [TYPED, 'Müller', 'René']) expect(all).not.toContain(secret)
    expect(rowsOf('citizens', 2)[0]).toMatchObject({ citizen: 1, name: 'Citizen 1' })
    expect(rowsOf('notes', 2)).toEqual([])
    expect(json.notes).toEqual([])
    expect(json.rooms[1]?.citizens.map(({ name }) => name)).toEqual(['Citizen 1', ...played.citizens.slice(1).map(({ name }) => name)])
  })

  test('is there when it is asked for', async () => {
    const { json } = await jsonOf(session, { text: '1' })
    expect(json.rooms).toEqual([first, second])
    expect(json.notes).toEqual([{ room: 2, phase: 'rule', month: 3, text: NOTE }])
    expect((await filesOf(session, { text: '1' }))['citizens.csv']).toContain(TYPED)
  })
})

test('JSON holds the recordings themselves, the day and the codebook', async () => {
  const { json } = await jsonOf(session)
  expect(json).toMatchObject({ session: 's1', day: '2026-11-26' })
  expect(json.rooms[0]).toEqual(first)
  expect(json.codebook).toHaveLength(TABLES.length)
})
