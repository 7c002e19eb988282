export type Percentiles = { p50: number; p95: number; p99: number }

export function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle - 0.5)] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/** Four digits that count. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4))
}

/** Figures of several runs, number by number inside any shape: the median of each, rounded. The shape is that of the first. */
export function middleOf<T>(runs: readonly T[]): T {
  const [first] = runs
  if (typeof first === 'number') return rounded(median(runs as readonly number[])) as T
  if (typeof first !== 'object' || first === null) return first as T
  if (Array.isArray(first)) return first.map((_, i) => middleOf(runs.map((run) => (run as unknown[])[i]))) as T
  const keys = Object.keys(first) as (keyof T)[]
  return Object.fromEntries(keys.map((key) => [key, middleOf(runs.map((run) => run[key]))])) as T
}
