import { mean, quantile, sampleCorrelation } from 'simple-statistics'

export type Quantiles = { p5: number; p25: number; p50: number; p75: number; p95: number }

/** Four places are enough to compare two runs. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0
}

/** Quantiles by linear interpolation; null of nothing. */
export function quantilesOf(values: readonly number[]): Quantiles | null {
  if (values.length === 0) return null
  const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = quantile(values, [0.05, 0.25, 0.5, 0.75, 0.95]).map(rounded)
  return { p5, p25, p50, p75, p95 }
}

export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : mean(values)
}

/** Pearson's correlation; null with fewer than three pairs or no spread. */
export function correlationOf(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null
  const value = sampleCorrelation(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  )
  return Number.isFinite(value) ? rounded(value) : null
}

/** A part as a share of a whole, from 0 to 1; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded(part / whole)
}

/** How often each word occurs. */
export function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** Counts added up, name by name. */
export function addedUp(counts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const one of counts) for (const [name, count] of Object.entries(one)) sums[name] = (sums[name] ?? 0) + count
  return sums
}

/** Counts as shares of a whole, or a mean of so many rooms; the greatest first, equal ones by name. */
export function ranked(counts: Readonly<Record<string, number>>, whole: number): Record<string, number> {
  const order = Object.entries(counts).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return Object.fromEntries(order.map(([name, count]) => [name, shareOf(count, whole)]))
}
