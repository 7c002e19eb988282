import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { PublicName } from '../../shared/vocabulary/state.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'

/** One line of a public notice. */
export type Posted = PublicName & { seat: Seat }

/** Whom the system names in public, tier by tier from the best to the worst, by seat in each. */
export function postedOf(names: Readonly<Record<string, PublicName>>, tiers: readonly { letter: string }[]): Posted[] {
  const rankOf = (tier: string | null) => tiers.findIndex(({ letter }) => letter === tier)
  return sortedByAll(
    Object.entries(names).map(([seat, name]) => ({ seat: Number(seat), ...name })),
    ({ seat, tier }) => [rankOf(tier), seat],
  )
}
