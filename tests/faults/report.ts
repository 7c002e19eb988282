import { execFileSync } from 'node:child_process'
import { cpus, loadavg, release, totalmem } from 'node:os'
import type { Kind } from './kinds/kind.ts'
import type { Found } from './run.ts'

export type KindReport = {
  id: string
  name: string
  seeds: number
  /** Runs in which every invariant held. */
  held: number
  /** Until 95 % of a class were answered again, ms, over all faults of all its lessons; null where nobody waited. `inTime`: within `rto`. */
  recoveryMs: { count: number; inTime: number; p50: number; p95: number; most: number } | null
  /** What it may take, s. */
  rto: number | null
  violations: { seed: string; invariant: string; say: string }[]
}

export type Report = {
  command: string
  machine: string
  date: string
  form: 'short' | 'long'
  minutes: number
  /** Processes that wanted to run at the end, ours and others: over the number of processors, times of recovery say little. */
  load: number
  commit: string
  kills: number
  kinds: KindReport[]
  skipped: { id: string; name: string; why: string }[]
}

/** All runs of one kind in a row of figures. */
export function kindReport(kind: Kind, found: readonly Found[]): KindReport {
  const times = found.flatMap(({ recoveriesMs }) => recoveriesMs).sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0)
  const goal = kind.rto === null ? Infinity : kind.rto * 1000
  return {
    id: kind.id,
    name: kind.name,
    seeds: found.length,
    held: found.filter(({ violations }) => violations.length === 0).length,
    recoveryMs:
      times.length === 0 ? null : { count: times.length, inTime: times.filter((ms) => ms <= goal).length, p50: at(0.5), p95: at(0.95), most: at(1) },
    rto: kind.rto,
    violations: found.flatMap(({ seed, violations }) => violations.map((violation) => ({ seed, ...violation }))),
  }
}

/** What the figures were measured on. */
export function machine(): string {
  const [first] = cpus()
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.version}`
}

/** Processes that want to run, as a mean of five minutes. */
export function load(): number {
  return Math.round((loadavg()[1] ?? 0) * 10) / 10
}

/** The commit that is checked out; empty where there is none. */
export function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

const BEGIN = '<!-- measured: begin -->'
const END = '<!-- measured: end -->'

/** The page with its measured part replaced. Throws a sentence when the page has none. */
export function written(page: string, report: Report): string {
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (before < 0 || after < before) throw new Error(`docs/FAULTS.md has no ${BEGIN} … ${END}.`)
  return `${page.slice(0, before)}${BEGIN}\n\n${measured(report)}\n\n${page.slice(after)}`
}

function measured({ command, date, commit: at, machine: on, kinds, skipped, form, minutes, load: busy }: Report): string {
  const broken = kinds.flatMap(({ id, violations }) => violations.map(({ seed, invariant, say }) => `- ${id}, seed ${seed}, ${invariant}: ${say}`))
  return [
    `\`${command}\` on ${date}${at && `, commit ${at}`}: ${on}; ${minutes} min, load ${busy}.`,
    form === 'short' ? 'Short form: what lasts is cut to a few seconds.' : 'Long form: faults last as long as they are said to.',
    '',
    '| kind | what goes wrong | held | back after, s (p50 / p95 / most) | in time | goal, s |',
    '| --- | --- | --- | --- | --- | --- |',
    ...kinds.map(row),
    '',
    broken.length === 0 ? 'No invariant was broken.' : ['Broken:', '', ...broken].join('\n'),
    inTime(kinds),
    '',
    'Not run:',
    '',
    ...skipped.map(({ id, name, why }) => `- ${id}, ${name}. ${why}`),
  ].join('\n')
}

function row({ id, name, seeds, held, recoveryMs: times, rto }: KindReport): string {
  const seconds = (ms: number) => (ms / 1000).toFixed(1)
  const back = times ? `${seconds(times.p50)} / ${seconds(times.p95)} / ${seconds(times.most)}` : '–'
  return `| ${id} | ${name} | ${held} of ${seeds} | ${back} | ${times && rto !== null ? `${times.inTime} of ${times.count}` : '–'} | ${rto ?? '–'} |`
}

/** The share of all faults with a goal after which a class was back in time. */
function inTime(kinds: readonly KindReport[]): string {
  const timed = kinds.flatMap(({ recoveryMs, rto }) => (recoveryMs && rto !== null ? recoveryMs : []))
  const sum = (of: 'inTime' | 'count') => timed.reduce((total, one) => total + one[of], 0)
  const share = Math.floor((1000 * sum('inTime')) / Math.max(1, sum('count'))) / 10
  return `After ${sum('inTime')} of ${sum('count')} faults the class was back in time (${share} %); 99 % are asked for.`
}
