import type { SealedRegime } from '../vocabulary/sealed.ts'
import type { ScoreFile } from '../vocabulary/state.ts'

/** Place of a standing among the tiers, 0 the best; the last tier has no lower edge. */
export function rankOf({ tiers, scale }: Pick<SealedRegime, 'tiers' | 'scale'>, value: number): number {
  const rank = tiers.findIndex((tier) => (scale.better === 'high' ? value >= tier.from : value < nextFrom(tiers, tier)))
  return rank === -1 ? tiers.length - 1 : rank
}

/** Letter of the tier of a standing; null where the regime has no tiers. */
export function tierOf(regime: SealedRegime, value: number): string | null {
  return regime.tiers[rankOf(regime, value)]?.letter ?? null
}

/** Place of a letter among the tiers, 0 the best; -1 for none of them. */
export function rankOfTier({ tiers }: SealedRegime, letter: string | null): number {
  return tiers.findIndex((tier) => tier.letter === letter)
}

/** Whether a letter is in the lower half of the tiers; of three, the last; of five, the last two. */
export function isLowTier({ tiers }: Pick<SealedRegime, 'tiers'>, letter: string | null): boolean {
  const rank = tiers.findIndex((tier) => tier.letter === letter)
  return rank * 2 >= tiers.length
}

/** The file with the best standing that was ever reached, where a tier is kept. */
export function bestOf({ tier, scale }: SealedRegime, file: ScoreFile, value: (file: ScoreFile) => number): ScoreFile {
  if (tier !== 'kept') return file
  const now = value(file)
  const before = file.accounts['best'] ?? scale.start
  return { ...file, accounts: { ...file.accounts, best: scale.better === 'high' ? Math.max(before, now) : Math.min(before, now) } }
}

/** On a scale that counts the bad, a tier ends where the next, worse one begins. */
function nextFrom(tiers: SealedRegime['tiers'], tier: SealedRegime['tiers'][number]): number {
  return tiers[tiers.indexOf(tier) + 1]?.from ?? Number.POSITIVE_INFINITY
}
