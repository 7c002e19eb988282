import { sortedByAll } from '../kit/sorted.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Effect } from '../vocabulary/intent.ts'

/** A guess beside what is true. */
export type Theory<E extends string = string> = { citizen: Seat; feature: string; effect: E; confidence: number; truth: E }

/** From this confidence up somebody is sure. */
const SURE = 3

/** Steps of confidence, from a mere guess to certainty. */
const CONFIDENCES = [0, 1, 2, 3, 4] as const

/** Guesses that say something, with how many of them are right. */
export function gradesOf(theories: readonly Theory[]): { guesses: number; right: number } {
  const said = theories.filter(({ effect }) => effect !== 'unknown')
  return { guesses: said.length, right: said.filter(({ effect, truth }) => effect === truth).length }
}

/**
 * Calibration: for each confidence from 0 to 4, how many guesses people made and how many were right. Who is well
 * calibrated is right the more often, the surer they are (Lichtenstein, Fischhoff and Phillips 1982, Calibration of
 * probabilities).
 */
export function calibrationOf(theories: readonly Theory[]): { confidence: number; guesses: number; right: number }[] {
  return CONFIDENCES.map((confidence) => ({ confidence, ...gradesOf(theories.filter((theory) => theory.confidence === confidence)) }))
}

/** The belief that most people were sure of and that was wrong, of so many people; equally many: the first by its name. */
export function wrongestOf(
  theories: readonly Theory<Effect>[],
  of: number,
): { feature: string; believed: Effect; truth: Effect; sure: number; of: number } | null {
  const counts = new Map<string, NonNullable<ReturnType<typeof wrongestOf>>>()
  for (const { feature, effect, confidence, truth } of theories) {
    if (confidence < SURE || effect === 'unknown' || effect === truth) continue
    const key = `${feature}|${effect}`
    counts.set(key, { feature, believed: effect, truth, sure: (counts.get(key)?.sure ?? 0) + 1, of })
  }
  return sortedByAll([...counts.values()], ({ sure, feature, believed }) => [-sure, feature, believed])[0] ?? null
}
