import type { Concept } from '../../../../shared/vocabulary/content.ts'
import type { Figure } from '../../../../shared/vocabulary/debrief.ts'

/** A word for what happened, with the figure of this room that shows it. */
export type Felt = { concept: Concept; figure: Figure | null }

/** How far a figure moved: from the months without a score where it can be told for them, else from nothing; points and months don't compare and come last. */
const movedBy = ({ value, baseline, unit }: Figure): number => {
  if (value === null) return -1
  return unit === 'share' || unit === 'index' ? Math.abs(value - (baseline ?? 0)) : 0
}

/** Words that need no figure. */
const WITHOUT_FIGURES = ['opacity', 'false-positive', 'goodharts-law'] as const

/** The concepts whose figure moved the most, one a figure, at most `most`; a room without figures has three that every room feels. */
export function conceptsFelt(concepts: Readonly<Record<string, Concept>>, figures: readonly Figure[], most: number): Felt[] {
  const all = Object.values(concepts)
  const felt = figures
    .filter(({ value, says }) => value !== null && says !== null)
    .toSorted((a, b) => movedBy(b) - movedBy(a))
    .flatMap((figure) => {
      const concept = all.find(({ indicator }) => indicator === figure.id)
      return concept ? [{ concept, figure }] : []
    })
  if (felt.length > 0) return felt.slice(0, most)
  return WITHOUT_FIGURES.flatMap((id) => concepts[id] ?? [])
    .slice(0, most)
    .map((concept) => ({ concept, figure: null }))
}
