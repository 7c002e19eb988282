import type { Life } from '../../../shared/vocabulary/view.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'

/** The best life there is: four steps of a dream and joy at 20. */
export const BEST_LIFE = 32

/** Fewer lives than this say nothing about people. */
const FEWEST = 6
/** A smaller difference between two middle lives isn't worth a word. */
const WORTH_SAYING = 2

/** What the chart of standing against life says, in figures that a sentence can be made of. */
export type Reading = { says: 'few' | 'equal' } | { says: 'together' | 'apart' | 'against'; upper: number; lower: number }

/** Lives that had a standing, on one spot as often as it was reached. */
export type Dot = { life: number; standing: number; tier: string | null; times: number }

/**
 * Compares the middle life of those who stood better than the middle with that of those who stood worse. Those who
 * stood exactly in the middle are in neither half, so that the order of equals can't decide what the chart says.
 */
export function readingOf(lives: readonly Life[], better: SealedRegime['scale']['better']): Reading {
  const rated = lives.flatMap(({ life, standing }) => (standing === null ? [] : [{ life, standing: better === 'high' ? standing : -standing }]))
  const middle = median(rated.map(({ standing }) => standing))
  const upper = rated.filter(({ standing }) => standing > middle).map(({ life }) => life)
  const lower = rated.filter(({ standing }) => standing < middle).map(({ life }) => life)
  if (rated.length < FEWEST) return { says: 'few' }
  if (upper.length === 0 || lower.length === 0) return { says: 'equal' }
  return compared(upper, lower)
}

/** Compares the middle life of those who are on no list with that of those who are on one: a list has no middle. */
export function listReadingOf(lives: readonly Life[]): Reading {
  const free = lives.filter(({ standing }) => standing === 0).map(({ life }) => life)
  const listed = lives.filter(({ standing }) => standing !== null && standing !== 0).map(({ life }) => life)
  return free.length + listed.length < FEWEST || free.length === 0 || listed.length === 0 ? { says: 'few' } : compared(free, listed)
}

function compared(upper: readonly number[], lower: readonly number[]): Reading {
  const figures = { upper: median(upper), lower: median(lower) }
  const gap = figures.upper - figures.lower
  return { says: gap >= WORTH_SAYING ? 'together' : gap <= -WORTH_SAYING ? 'against' : 'apart', ...figures }
}

/** One dot for each spot of the chart. */
export function dotsOf(lives: readonly Life[]): Dot[] {
  const dots = new Map<string, Dot>()
  for (const { life, standing, tier } of lives) {
    if (standing === null) continue
    const key = `${String(life)}|${String(standing)}`
    const known = dots.get(key)
    dots.set(key, { life, standing, tier, times: (known?.times ?? 0) + 1 })
  }
  return [...dots.values()]
}

/** The middle value; the mean of the two middle ones where there is no single one; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const high = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? high) + high) / 2
}
