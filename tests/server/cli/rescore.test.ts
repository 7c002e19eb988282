import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { labOf } from '../../../server/debrief/lab.ts'
import type { Lab } from '../../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { library } from '../../support/library.ts'

type Ran = { exitCode: number; out: string; said: string }

const lesson = playHeadless(library, { regime: 'house', citizens: 4, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 'command' })
let folder = ''
let file = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rescore-'))
  file = join(folder, 'lesson.json')
  await writeFile(file, JSON.stringify(lesson))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs the command as npm does. */
function rescore(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', 'server/cli/rescore.ts', ...args], { maxBuffer: 2 ** 26 }, (_error, out, said) =>
      resolve({ exitCode: child.exitCode ?? 0, out, said }),
    )
  })
}

describe('npm run rescore', () => {
  test('prints the own ledger of a recording when nothing else is asked', async () => {
    const { exitCode, out } = await rescore('--recording', file)
    expect(exitCode).toBe(0)
    const printed: unknown = JSON.parse(out)
    expect(printed).toMatchObject({ regime: 'house', sealed: lesson.sealed, ledger: lesson.ledger, standings: lesson.standings })
  })

  test('takes another regime and reforms with what they name', async () => {
    const { exitCode, out } = await rescore('--recording', file, '--regime', 'sesame', '--reform', 'no-friends,expiry:2')
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ regime: 'sesame', sealed: { regime: { network: {}, expiry: 2 } } })
  })

  test('leaves everybody where the lab does', async () => {
    const { out } = await rescore('--recording', file, '--regime', 'sesame', '--reform', 'no-friends')
    const { standings, missing } = JSON.parse(out) as Pick<Recording, 'standings'> & Pick<Lab, 'missing'>
    const lab = labOf(lesson, library, { regime: 'sesame', reforms: 'no-friends' }, { seat: null, isNamed: true })
    const last = new Map(standings.map((row) => [row.citizen, row]))
    const there = (seat: number | null) => (seat === null ? undefined : last.get(seat))
    expect(lab).toMatchObject({ missing })
    for (const { seat, value, tier } of (lab as Lab).lives) expect([value[1], tier[1]]).toEqual([there(seat)?.value, there(seat)?.tier])
  })

  test.each([
    [2, '--recording: name the file of a recording', []],
    [2, 'there is no reform called nonsense', ['--recording', 'x', '--reform', 'nonsense']],
    [2, 'expiry takes a number of months', ['--recording', 'x', '--reform', 'expiry:soon']],
    [1, 'no such file', ['--recording', 'no-such-file.json']],
    [1, 'This server reads recordings of schema 1 to', ['--recording', 'package.json']],
  ])('ends with %i and one sentence: %s', async (exitCode, sentence, args) => {
    const ran = await rescore(...args)
    expect(ran).toMatchObject({ exitCode, out: '' })
    expect(ran.said).toContain(sentence)
  })
})
