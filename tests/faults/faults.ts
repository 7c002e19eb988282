import '../../server/cli/production.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { KINDS } from './kinds/kinds.ts'
import type { Kind } from './kinds/kind.ts'
import { commit, kindReport, load, machine, written, type Report } from './report.ts'
import { kindOf, runOne, type Found } from './run.ts'
import { SKIPPED } from './skipped.ts'

const PAGE = new URL('../../docs/FAULTS.md', import.meta.url)

/** X01 kills one server so often; with more kills there are more lessons. */
const KILLS_EACH = 25
/** For one lesson that keeps the machine busy, so many of those that mostly wait. */
const WAITING_FOR_ONE = 3

type Order = { kinds: readonly Kind[]; seeds: number; form: 'short' | 'long'; kills: number; jobs: number }
type Lesson = { kind: Kind; seed: number; kills: number }

/**
 * `--kinds X01,X14 --seeds 20`; `--all`: every kind; `--kills 500`: of X01, in all; `--short`: as CI runs them; `--write`: into
 * docs/FAULTS.md; `--jobs 4`: three times so many lessons of the kinds that mostly wait beside each other, then so many of the others.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kinds: { type: 'string' },
      all: { type: 'boolean' },
      seeds: { type: 'string', default: '3' },
      kills: { type: 'string', default: '20' },
      jobs: { type: 'string', default: '1' },
      short: { type: 'boolean' },
      write: { type: 'boolean' },
    },
  })
  const kinds = values.kinds !== undefined && !values.all ? values.kinds.split(',').map(kindOf) : KINDS
  const order: Order = {
    kinds,
    seeds: count('--seeds', values.seeds),
    kills: count('--kills', values.kills),
    jobs: count('--jobs', values.jobs),
    form: values.short ? 'short' : 'long',
  }
  const began = performance.now()
  const ran = await run(order)
  const report: Report = {
    command: ['npm run -s faults --', ...process.argv.slice(2)].join(' '),
    machine: machine(),
    date: new Date().toISOString().slice(0, 10),
    form: order.form,
    commit: commit(),
    kills: order.kills,
    ...ran,
    minutes: Math.round((performance.now() - began) / 60_000),
    load: load(),
  }
  if (values.write) writeFileSync(PAGE, written(readFileSync(PAGE, 'utf8'), report))
  await new Promise((done) => process.stdout.write(`${JSON.stringify(report, null, 2)}\n`, done))
  if (report.kinds.some(({ held, seeds }) => held < seeds)) throw new Error('An invariant was broken.')
}

async function run({ kinds, seeds, form, kills, jobs }: Order): Promise<Pick<Report, 'kinds' | 'skipped'>> {
  const skipped = [...SKIPPED]
  const able = kinds.filter(({ id, name, whyNot }) => {
    const why = whyNot?.() ?? null
    if (why !== null) skipped.push({ id, name, why })
    return why === null
  })
  const found = new Map(able.map((kind) => [kind, [] as Found[]]))
  const lessons = able.flatMap((kind) => lessonsOf(kind, seeds, kills)).sort((a, b) => a.seed - b.seed)
  // Ctrl+C ends with what has been run.
  process.once('SIGINT', () => void (lessons.length = 0))
  const work = async (waits: boolean) => {
    for (let lesson = next(lessons, waits); lesson; lesson = next(lessons, waits)) {
      const { kind, seed } = lesson
      const one = await runOne(kind, String(seed), form, lesson.kills)
      found.get(kind)?.push(one)
      tell(kind, one)
    }
  }
  const beside = (many: number, waits: boolean) => Promise.all(Array.from({ length: many }, () => work(waits)))
  await beside(jobs * WAITING_FOR_ONE, true)
  await beside(jobs, false)
  return { kinds: able.map((kind) => kindReport(kind, found.get(kind) ?? [])).filter((report) => report.seeds > 0), skipped }
}

/** The lessons of one kind: one a seed, and of X01 as many as its kills need. */
function lessonsOf(kind: Kind, seeds: number, kills: number): Lesson[] {
  const many = kind.id === 'X01' ? Math.ceil(kills / KILLS_EACH) : seeds
  return Array.from({ length: many }, (_, i) => ({ kind, seed: i + 1, kills: Math.min(KILLS_EACH, kills - i * KILLS_EACH) }))
}

/** Takes the next lesson out of those that wait, or of those that don't. */
function next(lessons: Lesson[], waits: boolean): Lesson | undefined {
  const place = lessons.findIndex(({ kind }) => (kind.waits ?? false) === waits)
  return place < 0 ? undefined : lessons.splice(place, 1)[0]
}

function tell({ id, name }: Kind, { seed, recoveriesMs, violations }: Found): void {
  const back = recoveriesMs.length === 0 ? '' : `, back after ${Math.round(Math.max(...recoveriesMs))} ms at most`
  process.stderr.write(`${id}, seed ${seed}, ${violations.length === 0 ? 'held' : 'BROKEN'}${back}: ${name}\n`)
  for (const { invariant, say } of violations) process.stderr.write(`  ${invariant}: ${say}\n`)
}

function count(name: string, text: string): number {
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new Error(`${name} is ${text}, but it is a whole number from 1.`)
  return Number(text)
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
