import type { Recording } from '../vocabulary/recording.ts'

/** All that an indicator may read: the recorded log, without the indicators themselves. */
export type Log = Omit<Recording, 'indicators'>

/** A measure of one effect in a recorded room; null where the log doesn't support it. */
export type Indicator = (log: Log) => number | null

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
