import '../../server/cli/production.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { KINDS } from './kinds/kinds.ts'
import type { Kind } from './kinds/kind.ts'
import { commit, kindReport, load, machine, written, type KindReport, type Report } from './report.ts'
import { kindOf, runOne, type Found } from './run.ts'
import { SKIPPED } from './skipped.ts'

const PAGE = new URL('../../docs/FAULTS.md', import.meta.url)

type Order = { kinds: readonly Kind[]; seeds: number; form: 'short' | 'long'; kills: number; jobs: number }

/** `--kinds X01,X14 --seeds 20 --kills 500`; `--all`: every kind; `--short`: as CI runs them; `--write`: into docs/FAULTS.md; `--jobs 4`: so many lessons beside each other. */
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
  const report: Report = {
    command: ['npm run -s faults --', ...process.argv.slice(2)].join(' '),
    machine: machine(),
    date: new Date().toISOString().slice(0, 10),
    form: order.form,
    commit: commit(),
    kills: order.kills,
    ...(await run(order)),
    load: load(),
  }
  if (values.write) writeFileSync(PAGE, written(readFileSync(PAGE, 'utf8'), report))
  await new Promise((done) => process.stdout.write(`${JSON.stringify(report, null, 2)}\n`, done))
  if (report.kinds.some(({ held, seeds }) => held < seeds)) throw new Error('An invariant was broken.')
}

async function run({ kinds, seeds, form, kills, jobs }: Order): Promise<Pick<Report, 'kinds' | 'skipped'>> {
  const reports = new Map<Kind, KindReport>()
  const skipped = [...SKIPPED]
  const waiting = [...kinds]
  // Ctrl+C ends with what has been run.
  process.once('SIGINT', () => void (waiting.length = 0))
  const work = async () => {
    for (let kind = waiting.shift(); kind; kind = waiting.shift()) {
      const why = kind.whyNot?.() ?? null
      if (why !== null) skipped.push({ id: kind.id, name: kind.name, why })
      else reports.set(kind, await runKind(kind, { seeds, form, kills }))
    }
  }
  await Promise.all(Array.from({ length: jobs }, work))
  return { kinds: kinds.flatMap((kind) => reports.get(kind) ?? []), skipped }
}

async function runKind(kind: Kind, { seeds, form, kills }: Pick<Order, 'seeds' | 'form' | 'kills'>): Promise<KindReport> {
  const found: Found[] = []
  for (let seed = 1; seed <= seeds; seed += 1) found.push(await runOne(kind, String(seed), form, kills))
  const report = kindReport(kind, found)
  process.stderr.write(`${kind.id} held ${report.held} of ${report.seeds}, back after ${report.recoveryMs?.p95 ?? '–'} ms: ${kind.name}\n`)
  for (const { seed, invariant, say } of report.violations) process.stderr.write(`  seed ${seed}, ${invariant}: ${say}\n`)
  return report
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
