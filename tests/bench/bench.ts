import { parseArgs } from 'node:util'
import { writePage } from './page.ts'
import { reportOf } from './report.ts'
import { measureTaps } from './reveal.ts'
import { BENCH_NAMES, measureRuns } from './runs.ts'
import { tablesOf } from './tables.ts'

/** `npm run -s bench -- [name…] [--runs 3] [--rooms 10] [--write docs/PERFORMANCE.md]`: JSON on stdout, tables on stderr. */
const NAMES: readonly string[] = [...BENCH_NAMES, 'reveal']

try {
  const options = { rooms: { type: 'string', default: '10' }, runs: { type: 'string', default: '3' }, write: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const unknown = positionals.find((name) => !NAMES.includes(name))
  if (unknown !== undefined) throw new Error(`there is no bench called ${unknown}; there are ${NAMES.join(', ')}`)
  const [runs, rooms] = [countFrom('runs', values.runs, 99), countFrom('rooms', values.rooms, 20)]
  const isWanted = (name: string) => positionals.length === 0 || positionals.includes(name)
  const start = performance.now()
  const measured = await measureRuns(BENCH_NAMES.filter(isWanted), { runs, rooms })
  const taps = isWanted('reveal') ? await measureTaps(runs) : []
  const report = reportOf(measured, { rooms, taps, minutes: (performance.now() - start) / 60_000 })
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  const tables = tablesOf(report)
  process.stderr.write(`${tables}\n`)
  if (values.write !== undefined) writePage(values.write, tables)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** A number of the command line; a server takes 20 new sessions at once. */
function countFrom(name: string, text: string, most: number): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > most) throw new Error(`--${name} is ${text}, but has to be a whole number from 1 to ${most}`)
  return count
}
