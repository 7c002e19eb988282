import { must } from '../kit/assert.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Citizen, Game, Own } from '../vocabulary/state.ts'

/** Seats taken, in order. */
export function seatsOf(g: Game): Seat[] {
  return Object.keys(g.citizens).map(Number)
}

/** Seats of those who live through this month, in order. */
export function livingIn(g: Game): Seat[] {
  return seatsOf(g).filter((seat) => citizenAt(g, seat).from <= g.town.month)
}

export function citizenAt(g: Game, seat: Seat): Citizen {
  return must(g.citizens[seat], `citizen ${seat}`)
}

export function ownOf(g: Game, seat: Seat): Own {
  return must(g.own[seat], `own slice of citizen ${seat}`)
}

/** Humans who are there and play themselves: those whom a step waits for. */
export function awaited(g: Game): Seat[] {
  return seatsOf(g).filter((seat) => {
    const { bot, away, covered } = citizenAt(g, seat)
    return !bot && !away && !covered
  })
}
