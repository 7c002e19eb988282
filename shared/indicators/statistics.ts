import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics'
import { sortedBy } from '../kit/sorted.ts'

type Pair = readonly [number, number]

/** A share of a whole; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

/** The mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )
}

/** The difference of two values; null where one is missing. */
export function difference(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one - other
}

/** Pearson's correlation (1896); null with fewer than three pairs or no spread. */
export function correlation(pairs: readonly Pair[]): number | null {
  return related(pairs, sampleCorrelation)
}

/** Spearman's rank correlation (1904), equal values at the mean of their ranks; null with fewer than three pairs or no spread. */
export function rankCorrelation(pairs: readonly Pair[]): number | null {
  return related(pairs, sampleRankCorrelation)
}

/**
 * Newman's assortativity (2003, equation 21) of an undirected network by a number at each end of its ties: 1 when like is
 * tied to like. With two groups it equals the coefficient for groups (equation 2). Null with fewer than three ties or no spread.
 */
export function assortativity(ties: readonly Pair[]): number | null {
  return ties.length < 3
    ? null
    : correlation(
        ties.flatMap(([a, b]): Pair[] => [
          [a, b],
          [b, a],
        ]),
      )
}

/** Gini's coefficient (1912) of amounts of 0 and more: 0 when all have the same; null when nobody has anything, or somebody less. */
export function gini(amounts: readonly number[]): number | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  if (total <= 0 || amounts.some((amount) => amount < 0)) return null
  const weighted = sortedBy(amounts, (amount) => amount).reduce((sum, amount, i) => sum + (2 * (i + 1) - amounts.length - 1) * amount, 0)
  return weighted / (amounts.length * total)
}

/** Shannon's entropy (1948) in bits of things counted by kind; null of nothing. */
export function entropy(counts: readonly number[]): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  return 0 - counts.filter((count) => count > 0).reduce((sum, count) => sum + (count / total) * Math.log2(count / total), 0)
}

/** What entropy of a small sample lacks on average, in bits, by Miller (1955): kinds less one, by twice the count. */
export function entropyMissed(counts: readonly number[]): number {
  const kinds = counts.filter((count) => count > 0).length
  const total = counts.reduce((sum, count) => sum + count, 0)
  return total === 0 ? 0 : (kinds - 1) / (2 * total * Math.LN2)
}

/**
 * Kelley's epsilon squared (1935): the share of the spread of values that goes with their groups, what chance alone would
 * give taken off. Null with fewer than two groups, fewer than two values a group on average, or no spread.
 */
export function explained(groups: readonly (readonly number[])[]): number | null {
  const filled = groups.filter((values) => values.length > 0)
  const all = filled.flat()
  if (filled.length < 2 || all.length < 2 * filled.length) return null
  const [total, within] = [squares(all), filled.reduce((sum, values) => sum + squares(values), 0)]
  return total === 0 ? null : 1 - within / (all.length - filled.length) / (total / (all.length - 1))
}

/**
 * The value below which a share of the standard normal distribution lies, to seven digits, for shares from 1e-10 to
 * 1 − 1e-10 (Wichura 1988, Algorithm AS 241, PPND7; `probit` of simple-statistics is good to two digits only).
 */
export function normalQuantile(below: number): number {
  const q = below - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(r, [3.3871327179, 50.434271938, 159.29113202, 59.10937472])) / polynomial(r, [1, 17.895169469, 78.757757664, 67.1875636])
  }
  const r = Math.sqrt(-Math.log(Math.min(below, 1 - below))) - 1.6
  const z = polynomial(r, [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103]) / polynomial(r, [1, 0.7370016425, 0.12021132975])
  return q < 0 ? -z : z
}

function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}

function squares(values: readonly number[]): number {
  const middle = mean(values) ?? 0
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
}

function related(pairs: readonly Pair[], measure: (x: number[], y: number[]) => number): number | null {
  if (pairs.length < 3) return null
  const value = measure(
    pairs.map(([x]) => x),
    pairs.map(([, y]) => y),
  )
  return Number.isNaN(value) ? null : Math.max(-1, Math.min(1, value))
}
