import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { note } from '../acts.ts'
import { citizenAt, ownOf } from '../citizens.ts'

/** Where one goes to see one's file, or to protest. */
const DESK = 'hall'

/** Whether a citizen's second slot is theirs to plan, and not taken by the system. */
export function hasSecondSlot(g: Game, seat: Seat): boolean {
  return ownOf(g, seat).doors.slot === 'kept'
}

/** What a second slot went to that isn't the plan's: it is told, and there is nothing to be served. Returns whether it is so. */
export function spendSecondSlot(g: Game, seat: Seat): boolean {
  const { errand } = ownOf(g, seat)
  if (!hasSecondSlot(g, seat)) {
    note(g, seat, { slot: 2, what: 'slot-lost' })
    return true
  }
  if (errand === null) return false
  citizenAt(g, seat).place = DESK
  note(g, seat, { slot: 2, what: errand, place: DESK })
  return true
}
