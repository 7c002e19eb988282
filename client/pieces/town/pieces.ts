import type { Seat } from '../../../shared/vocabulary/ids.ts'
import { inside, outside } from './crowding.ts'
import { siteOf } from './plan.ts'
import type { Gathering } from './whereabouts.ts'

/** A pawn as it stands on the board. */
export type Standing = { seat: Seat; place: string; x: number; y: number; scale: number }
/** How many of a crowd didn't fit. */
export type More = { place: string; count: number; x: number; y: number }

/** How many spots a yard has: its holes, or more when more came. */
export const spotsAt = ({ room, here }: Gathering): number => Math.max(room ?? 0, here.length)

/** Every pawn's spot, and the tabs for those who found none; back rows come first. */
export function standings(gatherings: readonly Gathering[]): { pawns: Standing[]; more: More[] } {
  const pawns: Standing[] = []
  const more: More[] = []
  for (const gathering of gatherings) {
    const { place, here, waiting } = gathering
    const site = siteOf(place)
    for (const [seats, stand] of [
      [here, inside(spotsAt(gathering))],
      [waiting, outside(waiting.length)],
    ] as const) {
      const shown = seats.slice(0, stand.spots.length)
      shown.forEach((seat, i) => {
        const { dx, dy } = stand.spots[i] ?? { dx: 0, dy: 46 }
        pawns.push({ seat, place, x: site.x + dx, y: site.y + dy, scale: stand.scale })
      })
      const last = stand.spots[stand.spots.length - 1]
      if (seats.length > shown.length && last) more.push({ place, count: seats.length - shown.length, x: site.x + last.dx + 40, y: site.y + last.dy })
    }
  }
  return { pawns: pawns.sort((a, b) => a.y - b.y || a.x - b.x), more }
}
