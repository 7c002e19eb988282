import { chance } from '../../kit/chance.ts'
import { sortedByAll } from '../../kit/sorted.ts'
import type { Activity, Place } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Town } from '../../vocabulary/state.ts'

/** One who wants to be served: rank (0 the best), a line ticket, and when one arrives (0 early, 1 on time, 2 late). */
export type Waiting = { seat: Seat; rank: number; ticket: boolean; arrives: 0 | 1 | 2 }

/** Places that a slot holds: the share of the citizens, changed by the month's event and by what broke in the last one; null: no limit. */
export function roomOf(place: Place, citizens: number, { event, aftermath }: Pick<Town, 'event' | 'aftermath'>): number | null {
  if (place.room === null || event?.effect.roomless?.includes(place.id)) return null
  return holds((place.room * (aftermath?.[place.id] ?? 100)) / 100, citizens, event?.effect.room?.[place.id])
}

/** Places at a desk of its own; null: the activity has none. */
export function deskOf({ desk }: Activity, citizens: number, { event }: Pick<Town, 'event'>): number | null {
  return desk === undefined ? null : holds(desk, citizens, event?.effect.desk)
}

/** A share of the citizens in per cent, at so many per cent of the usual: rounded up, at least 1. */
function holds(share: number, citizens: number, percent = 100): number {
  return Math.max(1, Math.ceil((share * citizens * percent) / 10_000))
}

/** Order of service at one place in one slot: rank, then line ticket, then arrival, then the room's lot; never who tapped first. */
export function orderOf(queue: readonly Waiting[], seed: string, ...key: (string | number)[]): Waiting[] {
  return sortedByAll(queue, ({ seat, rank, ticket, arrives }) => [rank, ticket ? 0 : 1, arrives, chance(seed, 'lot', ...key, seat)])
}
