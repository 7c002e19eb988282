import type { Seat } from '../../vocabulary/ids.ts'
import { refusal, type Refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { livesIn } from '../citizens.ts'

/** Whether a citizen may plan now. */
export function plans(g: Game, seat: Seat): boolean {
  return whyNotPlanning(g, seat) === null
}

/** Whether a citizen may plan the first slot of the first month: in the waiting room, to learn how one moves. */
export function plansFirstMove({ town }: Game): boolean {
  return town.phase === 'arrival' && !town.paused
}

/** Why a citizen can't plan now; null when they can. */
export function whyNotPlanning(g: Game, seat: Seat): Refusal | null {
  if (g.town.paused) return refusal('room-paused', 'The room is paused.')
  if (g.town.step === null) return refusal('wrong-phase', 'There is nothing to plan in this phase.')
  if (g.town.step !== 'plan') return refusal('too-late', 'The time to plan is over.')
  return livesIn(g, seat) ? null : refusal('wrong-phase', 'You join in the next month.')
}
