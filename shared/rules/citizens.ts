import { must } from '../kit/assert.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Citizen, Game, Own, TakenOut } from '../vocabulary/state.ts'

/** Seats taken, in order. */
export function seatsOf(g: Game): Seat[] {
  return Object.keys(g.citizens).map(Number)
}

/** Seats of those who live through this month, in order. */
export function livingIn(g: Game): Seat[] {
  return seatsOf(g).filter((seat) => livesIn(g, seat))
}

/** Whether somebody on this seat lives through this month. */
export function livesIn({ citizens, town }: Game, seat: Seat): boolean {
  const citizen = citizens[seat]
  return citizen !== undefined && citizen.from <= town.month
}

export function citizenAt(g: Game, seat: Seat): Citizen {
  return must(g.citizens[seat], `citizen ${seat}`)
}

export function ownOf(g: Game, seat: Seat): Own {
  return must(g.own[seat], `own slice of citizen ${seat}`)
}

/** Seats of humans, whether they are there or not, in order. */
export function humansOf(g: Game): Seat[] {
  return seatsOf(g).filter((seat) => isHuman(g, seat))
}

/** Whether a human has this seat, there or not. */
export function isHuman(g: Game, seat: Seat): boolean {
  return !citizenAt(g, seat).bot
}

/** Whether somebody waits at the door to be let in to a chair. */
export function isAtDoor({ town }: Pick<Game, 'town'>, seat: Seat): boolean {
  return town.door[seat] !== undefined
}

/** Seats of those who wait at the door, in order. */
export function callersOf({ town }: Pick<Game, 'town'>): Seat[] {
  return Object.keys(town.door).map(Number)
}

/** Chairs of those who were taken out and may come back: nobody else took the chair, and they were not forgotten. Who went on in another room is there. */
export function takenOut({ facilitator }: Pick<Game, 'facilitator'>): { seat: Seat; why: TakenOut }[] {
  return Object.entries(facilitator.removed).flatMap(([seat, why]) => (why === 'removed' || why === 'banned' ? [{ seat: Number(seat), why }] : []))
}

/** Humans who are there and play themselves: those whom a step waits for. */
export function awaited(g: Game): Seat[] {
  return seatsOf(g).filter((seat) => {
    const { bot, away, covered } = citizenAt(g, seat)
    return !bot && !away && !covered
  })
}
