import type { Text } from '../vocabulary/content.ts'
import type { Unit } from '../vocabulary/debrief.ts'
import type { Log } from './log.ts'

/** A measure from the log that shows an effect happened: what it says, how it is made, and a log small enough to check it by hand. */
export type Indicator = {
  /** Its name in a recording. */
  id: string
  title: Text
  formula: string
  /** Least and greatest value; null: no bound. */
  range: readonly [least: number | null, most: number | null]
  unit: Unit
  /** Who published the statistic or the term; otherwise ours. */
  source: string
  /** `say`: the reckoning in words. */
  example: { say: Text; log: Log; value: number }
  /** What a teacher reads out; `{value}` is filled in, and `{one|more}` is the word that goes with it. */
  say: Text
  /** The sentence for a value below 0, told without its sign; none where the sign is part of the number. */
  reverse?: Text
  /** The sentence where the number would say little, such as 0 or a value beyond what one can picture; `told`: the number that `say` would tell. Null: `say` does. */
  inWords?: (told: number) => string | null
  /** The value in a recorded room; null where the log doesn't support it. */
  measure: (log: Log) => number | null
  /** What it was in ordinary life, where the value is a difference to that: a share from 0 to 1. */
  baseline?: (log: Log) => number | null
}

const PLACES: Readonly<Record<Unit, number>> = { share: 0, index: 2, points: 1, seconds: 0, months: 1, times: 1 }

/** The sentence about a room, its value filled in as people say it: a share as so many in 100. */
export function spoken({ say, reverse, unit, inWords }: Pick<Indicator, 'say' | 'reverse' | 'unit' | 'inWords'>, value: number): Text {
  const scale = 10 ** PLACES[unit]
  const told = Math.round(value * (unit === 'share' ? 100 : 1) * scale) / scale
  const isTiny = told === 0 && value !== 0 && unit === 'share' && reverse === undefined
  const words = isTiny ? null : (inWords?.(told) ?? null)
  if (words !== null) return { en: words }
  const isReverse = reverse !== undefined && told < 0
  const figure = isReverse ? Math.abs(told) : told + 0
  const filled = (isReverse ? reverse : say).en.replace('{value}', isTiny ? 'less than 1' : String(figure))
  return { en: filled.replace(/\{(\w+)\|(\w+)\}/g, (_, one: string, more: string) => (figure === 1 ? one : more)) }
}

/** Less than so much of a correlation, either way, is next to nothing in a class. */
const NEXT_TO_NOTHING = 0.2

/** Words for a correlation that is next to nothing, or below it; above it the number is told. */
export function ofCorrelation({ nothing, below }: { nothing: string; below: string }): NonNullable<Indicator['inWords']> {
  return (told) => (told <= -NEXT_TO_NOTHING ? below : told < NEXT_TO_NOTHING ? nothing : null)
}
