import type { Seat } from '../vocabulary/ids.ts'
import type { LivedPhase } from '../vocabulary/phase.ts'
import type { Recording } from '../vocabulary/recording.ts'

/** All that an indicator may read: the recorded log, without the indicators themselves. */
export type Log = Omit<Recording, 'indicators'>

/** A measure of one effect in a recorded room; null where the log doesn't support it. */
export type Indicator = (log: Log) => number | null

/** Whom an indicator is about: people; in a room of bots alone, such as a simulation, its bots. */
export function subjectsOf({ citizens }: Log): ReadonlySet<Seat> {
  const people = citizens.filter(({ bot }) => bot === null)
  return new Set((people.length > 0 ? people : citizens).map(({ seat }) => seat))
}

/** Whether a citizen is a subject who lived a month in person: months that a bot played for them are not theirs. */
export function livedBy(log: Log): (seat: Seat, month: number) => boolean {
  const subjects = subjectsOf(log)
  const covered = new Set(log.citizens.flatMap(({ seat, covered: months }) => months.map((month) => `${seat}-${month}`)))
  return (seat, month) => subjects.has(seat) && !covered.has(`${seat}-${month}`)
}

/** Months of a phase in which the system was awake. */
export function monthsIn({ room }: Log, phase: LivedPhase): ReadonlySet<number> {
  return new Set(room.months.filter((month) => month.phase === phase && !month.sleeps).map(({ month }) => month))
}

/** Pearson's correlation; null with fewer than three pairs or no spread. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null
  const mean = (i: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[i], 0) / pairs.length
  const [mx, my] = [mean(0), mean(1)]
  const sum = (term: (x: number, y: number) => number) => pairs.reduce((total, [x, y]) => total + term(x - mx, y - my), 0)
  const spread = Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
  return spread === 0 ? null : sum((x, y) => x * y) / spread
}

/** A share of a whole; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
