import type { Concept } from '../../../../shared/vocabulary/content.ts'
import type { Figure } from '../../../../shared/vocabulary/debrief.ts'

/** A word for what happened, with the figure of this room that shows it; `against`: here it went the other way. */
export type Felt = { concept: Concept; figure: Figure | null; against: boolean }

/** Standing that tells a good life from here on is no case of Goodhart's law. */
const TELLS_LIFE = 0.5

/** How far a figure went the way of its concept; below 0 it went the other way. Points and months don't compare and count for nothing. */
const movedBy = ({ id, value, unit }: Figure): number => {
  if (value === null) return 0
  if (id === 'goodhart') return TELLS_LIFE - value
  return unit === 'share' || unit === 'index' ? value : Math.min(0, value)
}

/** Words that need no figure. */
const WITHOUT_FIGURES = ['opacity', 'false-positive', 'goodharts-law'] as const

/** The concepts whose figure went their way the most, one a figure, at most `most`; a room without figures has three that every room feels. */
export function conceptsFelt(concepts: Readonly<Record<string, Concept>>, figures: readonly Figure[], most: number): Felt[] {
  const all = Object.values(concepts)
  const felt = figures
    .filter(({ value, says }) => value !== null && says !== null)
    .toSorted((a, b) => movedBy(b) - movedBy(a))
    .flatMap((figure) => {
      const concept = all.find(({ indicator }) => indicator === figure.id)
      return concept ? [{ concept, figure, against: movedBy(figure) < 0 }] : []
    })
  if (felt.length > 0) return felt.slice(0, most)
  return WITHOUT_FIGURES.flatMap((id) => concepts[id] ?? [])
    .slice(0, most)
    .map((concept) => ({ concept, figure: null, against: false }))
}
