import { sortedByAll } from '../../kit/sorted.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { citizenAt, livingIn } from '../citizens.ts'

/** Writes down how long a human took until they were first ready with the month's plan. */
export function keepPace(g: Game, seat: Seat, at: number): void {
  const { month, step } = g.town
  const { bot, covered } = citizenAt(g, seat)
  const isKnown = g.sealed.paces.some((pace) => pace.month === month && pace.citizen === seat)
  if (step !== 'plan' || bot || covered || isKnown || !livingIn(g).includes(seat)) return
  const pace = { month, citizen: seat, seconds: Math.round(gone(g, at) / 1000) }
  // By chair, not by who was ready first.
  g.sealed.paces = sortedByAll([...g.sealed.paces, pace], (one) => [one.month, one.citizen])
}

/** Time gone of the step. With a limit, pauses and holds don't count: they give the time back. */
function gone({ town: { began, limit, deadline, left, late } }: Game, at: number): number {
  if (limit === null || late) return at - began
  return limit - (deadline === null ? (left ?? 0) : deadline - at)
}
