import { correlation, subjectsOf, type Indicator } from './indicator.ts'

/** Mobility: Spearman's rank correlation of people's first and last standings; 1 means that nobody moved past anybody. */
export const mobility: Indicator = (log) => {
  const subjects = subjectsOf(log)
  const standings = log.standings.filter(({ citizen }) => subjects.has(citizen))
  const months = standings.map(({ month }) => month)
  const [first, last] = [Math.min(...months), Math.max(...months)]
  if (first >= last) return null
  const at = (wanted: number) => new Map(standings.filter(({ month }) => month === wanted).map(({ citizen, value }) => [citizen, value]))
  const [start, end] = [at(first), at(last)]
  const both = [...start.keys()].filter((citizen) => end.has(citizen))
  const before = ranks(both.map((citizen) => start.get(citizen) ?? 0))
  const after = ranks(both.map((citizen) => end.get(citizen) ?? 0))
  return correlation(both.map((_, i) => [before[i] ?? 0, after[i] ?? 0] as const))
}

/** Ranks from 1; equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  return values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2)
}
