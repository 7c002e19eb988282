import '../../server/cli/production.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { KINDS } from './kinds/kinds.ts'
import type { Kind } from './kinds/kind.ts'
import { commit, kindReport, load, machine, written, type Report } from './report.ts'
import { kindOf, runOne, type Found } from './run.ts'
import { SKIPPED } from './skipped.ts'

const PAGE = new URL('../../docs/FAULTS.md', import.meta.url)

/** X01 kills the server of one lesson so often; with more kills there are more lessons. */
const KILLS_EACH = 25
/** For one lesson that keeps the machine busy, so many of those that mostly wait. */
const WAITING_FOR_ONE = 3

type Order = { kinds: readonly Kind[]; seeds: number; form: 'short' | 'long'; kills: number; jobs: number; minutes: number }
type Lesson = { kind: Kind; seed: number; kills: number }

/**
 * `--kinds X01,X14 --seeds 20`; `--all`: every kind; `--kills 500`: of X01, in all; `--short`: as CI runs them; `--write`: into
 * docs/FAULTS.md; `--jobs 4`: so many lessons beside each other, and three times as many of those that mostly wait;
 * `--minutes 41`: none is begun later than that.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kinds: { type: 'string' },
      all: { type: 'boolean' },
      seeds: { type: 'string', default: '3' },
      kills: { type: 'string', default: '20' },
      jobs: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '600' },
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
    minutes: count('--minutes', values.minutes),
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

/** First all kills of X01; then a lesson of every other kind by the first seed, by the second, and so on for as long as there is time. */
async function run({ kinds, seeds, form, kills, jobs, minutes }: Order): Promise<Pick<Report, 'kinds' | 'skipped'>> {
  const skipped = [...SKIPPED]
  const able = kinds.filter(({ id, name, whyNot }) => {
    const why = whyNot?.() ?? null
    if (why !== null) skipped.push({ id, name, why })
    return why === null
  })
  const found = new Map(able.map((kind) => [kind, [] as Found[]]))
  const end = performance.now() + minutes * 60_000
  let isOver = false
  // Ctrl+C ends with what has been run.
  process.once('SIGINT', () => void (isOver = true))
  const beside = (many: number, lessons: Lesson[]) => {
    const work = async () => {
      for (let lesson = lessons.shift(); lesson && !isOver && performance.now() < end; lesson = lessons.shift()) {
        const { kind, seed } = lesson
        const one = await runOne(kind, String(seed), form, lesson.kills)
        found.get(kind)?.push(one)
        tell(kind, one)
      }
    }
    return Promise.all(Array.from({ length: many }, work))
  }
  await beside(
    jobs,
    able.filter(isKilled).flatMap((kind) => killed(kind, kills)),
  )
  const others = able.filter((kind) => !isKilled(kind))
  for (let seed = 1; seed <= seeds; seed += 1) {
    const lessons = others.map((kind) => ({ kind, seed, kills: 0 }))
    await beside(
      jobs * WAITING_FOR_ONE,
      lessons.filter(({ kind }) => kind.waits),
    )
    await beside(
      jobs,
      lessons.filter(({ kind }) => !kind.waits),
    )
  }
  return { kinds: able.map((kind) => kindReport(kind, found.get(kind) ?? [])).filter((report) => report.seeds > 0), skipped }
}

const isKilled = ({ id }: Kind) => id === 'X01'

/** As many lessons as so many kills need. */
function killed(kind: Kind, kills: number): Lesson[] {
  return Array.from({ length: Math.ceil(kills / KILLS_EACH) }, (_, i) => ({ kind, seed: i + 1, kills: Math.min(KILLS_EACH, kills - i * KILLS_EACH) }))
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
