import { chance } from '../kit/chance.ts'
import { sortedByAll } from '../kit/sorted.ts'
import type { Place } from '../vocabulary/content.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Town } from '../vocabulary/state.ts'

/** One who wants to be served: rank of the tier (0 the best), a line ticket, and when one arrives (0 early, 1 on time, 2 late). */
export type Waiting = { seat: Seat; rank: number; ticket: boolean; arrives: 0 | 1 | 2 }

/** Places that a slot holds: the share of the citizens, rounded up, at least 1, changed by the month's event; null: no limit. */
export function roomOf(place: Place, citizens: number, town: Pick<Town, 'event'>): number | null {
  if (place.room === null) return null
  const percent = town.event?.effect.room?.[place.id] ?? 100
  return Math.max(1, Math.ceil((place.room * citizens * percent) / 10_000))
}

/** Order of service at one place in one slot: higher tier, then line ticket, then arrival, then the room's lot; never who tapped first. */
export function orderOf(queue: readonly Waiting[], seed: string, ...key: (string | number)[]): Waiting[] {
  return sortedByAll(queue, ({ seat, rank, ticket, arrives }) => [rank, ticket ? 0 : 1, arrives, chance(seed, 'lot', ...key, seat)])
}
