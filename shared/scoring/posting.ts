import { chance } from '../kit/chance.ts'
import { sortedBy } from '../kit/sorted.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Rating } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'

/** Whether what was recorded in a month with a delay is due now; in the last month nothing is left waiting. */
export function isDue(recorded: number, delay: number, month: number, isLast: boolean): boolean {
  return isLast || recorded + delay <= month
}

/** How long stars wait until they post. */
export function starDelay({ ratings }: SealedRegime): number {
  return 'delay' in ratings ? ratings.delay : 0
}

/** Stars of a month in the order in which they are booked: one that tells nobody who gave them. */
export function mixedStars(due: readonly Rating[], seed: string, booked: number): { citizen: Seat; stars: number; ref: string }[] {
  const mixed = sortedBy(due, ({ month, by, of }) => chance(seed, 'mixed', month, by, of))
  return sortedBy(mixed, ({ of }) => of).map(({ of, stars }, i) => ({ citizen: of, stars, ref: `stars-${booked}-${i + 1}` }))
}
