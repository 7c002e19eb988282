import { CONTEXTS, MEASURES, type Context, type Measure } from '../../../../shared/vocabulary/content.ts'
import type { SortTold } from '../../../../shared/vocabulary/debrief.ts'

/** A card where most of the class put it, and how many did so in each of the two questions, the smaller number. */
export type Lying = { card: string; context: Context; measure: Measure; count: number; of: number }

/** Where the cards of the archive lie by the class's two answers; a card that nobody sorted lies nowhere. */
export function lyingOf(sorted: readonly SortTold[]): Lying[] {
  return sorted.flatMap(({ card, context, measure }) => {
    const of = CONTEXTS.reduce((sum, each) => sum + context[each], 0)
    if (of === 0) return []
    const inContext = most(CONTEXTS, context)
    const inMeasure = most(MEASURES, measure)
    return [{ card, context: inContext, measure: inMeasure, count: Math.min(context[inContext], measure[inMeasure]), of }]
  })
}

const most = <T extends string>(all: readonly [T, ...T[]], counts: Readonly<Record<T, number>>): T =>
  all.reduce((best, each) => (counts[each] > counts[best] ? each : best), all[0])
