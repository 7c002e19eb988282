import type { ChartPhase, ChartSeries } from '../../charts/LineChart.tsx'
import type { DebriefRoom, MonthValue, Series, Sister } from '../../../shared/vocabulary/debrief.ts'
import type { Phase } from '../../../shared/vocabulary/phase.ts'

/** How a line went from its first known month to its last; null with fewer than two known months. */
export type Course = { way: 'rose' | 'fell' | 'same'; first: Known; last: Known }
type Known = { month: number; value: number }

/** A smaller difference isn't worth a word. */
const WORTH_SAYING = 0.03

/** The course of a line. */
export function courseOf(months: readonly MonthValue[]): Course | null {
  const known = months.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first === last) return null
  const change = last.value - first.value
  return { way: change > WORTH_SAYING ? 'rose' : change < -WORTH_SAYING ? 'fell' : 'same', first, last }
}

/** The lines of a chart: the own room first, then its sisters, as long as the own room lived. */
export function linesOf({ own, sisters }: Series, words: { own: string; sister: (sister: Sister) => string }): ChartSeries[] {
  const last = own.at(-1)?.month ?? 0
  const points = (months: readonly MonthValue[]) => months.filter(({ month }) => month <= last).map(({ month, value }) => ({ x: month, y: value }))
  return [
    { id: 'own', label: words.own, own: true, values: points(own) },
    ...sisters.map((sister) => ({ id: String(sister.room), label: words.sister(sister), values: points(sister.months) })),
  ]
}

/** Neighbouring months of one phase as one stretch of a chart's foot. */
export function phasesOf(months: DebriefRoom['months'], word: (phase: Phase) => string): ChartPhase[] {
  const stretches: (ChartPhase & { phase: Phase })[] = []
  for (const { month, phase } of months) {
    const before = stretches.at(-1)
    if (before?.phase === phase) before.to = month
    else stretches.push({ phase, from: month, to: month, label: word(phase) })
  }
  return stretches
}

/** A round number that holds all the values of some lines, 1 at most: where a chart of shares ends. */
export function topOf({ own, sisters }: Series): number {
  const values = [...own, ...sisters.flatMap(({ months }) => months)].map(({ value }) => value ?? 0)
  return Math.min(1, Math.max(0.1, Math.ceil(10 * Math.max(...values)) / 10))
}
