import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'

/** A tier with the standings it spans on the scale of its regime, both within the scale. */
export type Band = { letter: string; name: string; low: number; high: number }

/** The tiers of an opened regime as spans of its scale, from the lowest standing to the highest. */
export function bandsOf({ tiers, scale }: SealedRegime): Band[] {
  const ascending = tiers.toSorted((a, b) => a.from - b.from)
  return ascending.map(({ letter, name, from }, i) => ({
    letter,
    name,
    low: i === 0 ? scale.min : from,
    high: ascending[i + 1]?.from ?? scale.max,
  }))
}

/** The two sides of a list, each as wide as the other. */
export function listBandsOf(regime: SealedRegime): Band[] {
  return bandsOf(regime).map((band) => ({ ...band, low: band.low - 0.5, high: band.low + 0.5 }))
}

/** The letter of the tier of a standing, read off the opened letter; null where the regime has no tiers. */
export function letterAt(regime: SealedRegime, standing: number): string | null {
  const bands = bandsOf(regime)
  const band = bands.findLast(({ low }) => standing >= low) ?? bands[0]
  return band?.letter ?? null
}
