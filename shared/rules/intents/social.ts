import type { Seat } from '../../vocabulary/ids.ts'
import { refusal, type Refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'

/** Why a citizen has nothing to do among people now; null when they have. */
export function whyNotSocial(g: Game, seat: Seat): Refusal | null {
  if (g.town.paused) return refusal('room-paused', 'The room is paused.')
  if (g.town.step !== 'social') return refusal('wrong-phase', 'That belongs to the social step of a month.')
  return ownOf(g, seat).social ? null : refusal('wrong-phase', 'You join in the next month.')
}
