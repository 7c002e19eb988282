import type { Privilege } from '../vocabulary/content.ts'
import type { SealedRegime } from '../vocabulary/regime.ts'
import type { Doors } from '../vocabulary/state.ts'

/** Place of a standing among the tiers, 0 the best; the last tier has no lower edge. */
export function rankOf({ tiers, scale }: SealedRegime, value: number): number {
  const rank = tiers.findIndex((tier) => (scale.better === 'high' ? value >= tier.from : value < nextFrom(tiers, tier)))
  return rank === -1 ? tiers.length - 1 : rank
}

/** Letter of the tier of a standing; null where the regime has no tiers. */
export function tierOf(regime: SealedRegime, value: number): string | null {
  return regime.tiers[rankOf(regime, value)]?.letter ?? null
}

/** What a standing opens and costs on the board. `lift`: tiers by which doors and prices, not the queue, are better than it. */
export function doorsOf(regime: SealedRegime, value: number, lift = 0): Doors {
  const own = rankOf(regime, value)
  const rank = Math.max(0, own - lift)
  const rankOfLetter = (letter: string) => regime.tiers.findIndex((tier) => tier.letter === letter)
  return {
    shut: regime.gates.filter((gate) => rank > rankOfLetter(gate.tier)).map((gate) => gate.privilege as Privilege),
    price: regime.prices.find((price) => rankOfLetter(price.tier) === rank)?.coins ?? 0,
    rank: regime.queue === 'tier' ? own : 0,
  }
}

/** Doors before any system: all open, as marked, everybody equal. */
export const OPEN_DOORS: Doors = { shut: [], price: 0, rank: 0 }

/** On a scale that counts the bad, a tier ends where the next, worse one begins. */
function nextFrom(tiers: SealedRegime['tiers'], tier: SealedRegime['tiers'][number]): number {
  return tiers[tiers.indexOf(tier) + 1]?.from ?? Number.POSITIVE_INFINITY
}
