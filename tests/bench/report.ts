import { cpus } from 'node:os'
import { median, type Figures, type Percentiles } from './load.ts'
import type { Taps } from './reveal.ts'
import { CITIZENS } from './workload.ts'

/** The figures of one server in one run. */
export type Run = { server: string; run: number; figures: Figures }

export type Row = { server: string; rooms: number; citizens: number } & Figures
export type Ratio = { median: number; target: number; held: boolean }
export type Report = { machine: string; date: string; runs: number; rows: Row[]; ratios: Record<string, Ratio>; taps: Taps[] }

/** Times the stock server's moves a core second that ours is to make, and times fewer bytes (docs/PERFORMANCE.md). */
const TARGETS = { moves: 18, bytes: 85 }

/** Medians of all runs, and the taps. */
export function reportOf(all: readonly Run[], { rooms, runs, taps }: { rooms: number; runs: number; taps: Taps[] }): Report {
  const [core] = cpus()
  return {
    machine: `${cpus().length} cores, ${core?.model ?? 'unknown'}, ${process.platform}, node ${process.version}`,
    date: new Date().toISOString(),
    runs,
    rows: rowsOf(all, rooms),
    ratios: all.length === 0 ? {} : ratiosOf(all),
    taps,
  }
}

function rowsOf(all: readonly Run[], rooms: number): Row[] {
  return [...new Set(all.map(({ server }) => server))].map((server) => ({
    server,
    rooms,
    citizens: CITIZENS,
    ...middle(all.filter((one) => one.server === server).map(({ figures }) => figures)),
  }))
}

/** Ratios are formed inside each run, where both servers met the same machine, and only then is the median taken. */
function ratiosOf(all: readonly Run[]): Record<string, Ratio> {
  const runs = [...new Set(all.map(({ run }) => run))]
  const ratio = (one: string, other: string, figure: 'movesPerCoreSecond' | 'kibPerMove', target: number): Ratio => {
    const read = (server: string, run: number) => all.find((found) => found.server === server && found.run === run)?.figures[figure] ?? Number.NaN
    const times = median(runs.map((run) => read(one, run) / read(other, run)))
    return { median: rounded(times), target, held: times >= target }
  }
  return {
    'ours/stock moves': ratio('ours', 'stock', 'movesPerCoreSecond', TARGETS.moves),
    'stock/ours bytes': ratio('stock', 'ours', 'kibPerMove', TARGETS.bytes),
  }
}

function middle(figures: readonly Figures[]): Figures {
  const of = (read: (one: Figures) => number) => rounded(median(figures.map(read)))
  const each = (read: (one: Figures) => Percentiles): Percentiles => ({
    p50: of((one) => read(one).p50),
    p95: of((one) => read(one).p95),
    p99: of((one) => read(one).p99),
  })
  return {
    movesPerCoreSecond: of((one) => one.movesPerCoreSecond),
    cpuMsPerMove: of((one) => one.cpuMsPerMove),
    kibPerMove: of((one) => one.kibPerMove),
    ackMs: each((one) => one.ackMs),
    lastMs: each((one) => one.lastMs),
    burstMs: of((one) => one.burstMs),
    rssKibPerRoom: of((one) => one.rssKibPerRoom),
  }
}

/** The same for eyes. */
export function tableOf({ machine, date, runs, rows, ratios, taps }: Report): string {
  const triple = ({ p50, p95, p99 }: Percentiles) => [p50, p95, p99].map(rounded).join(' / ')
  const servers = tableFrom(
    [
      'server',
      'rooms × citizens',
      'moves per core second',
      'CPU ms per move',
      'KiB per move',
      'answer ms p50 / p95 / p99',
      'last screen ms p50 / p95 / p99',
      'burst ms',
    ],
    rows.map((row) => [
      row.server,
      `${row.rooms} × ${row.citizens}`,
      row.movesPerCoreSecond,
      row.cpuMsPerMove,
      row.kibPerMove,
      triple(row.ackMs),
      triple(row.lastMs),
      row.burstMs,
    ]),
  )
  const phones = tableFrom(
    ['on a phone, four times as slow', 'taps', 'ms p50 / p95 / p99', 'target p95'],
    taps.map(({ what, taps: count, ms, target, held }) => [what, count, triple(ms), `${target} (${held ? 'held' : 'not held'})`]),
  )
  const sentences = Object.entries(ratios).map(
    ([name, { median: middleOne, target, held }]) => `${name}: ${middleOne} times (target ${target}: ${held ? 'held' : 'not held'})`,
  )
  return [`${machine}, ${date}, medians of ${runs} runs`, ...servers, ...sentences, ...phones].join('\n')
}

/** Lines of a table in Markdown, with a blank one around it; none where it has no rows. */
function tableFrom(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  if (rows.length === 0) return []
  const lines = [heads, heads.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
  return ['', ...lines.map((line) => `| ${line.join(' | ')} |`), '']
}

function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
