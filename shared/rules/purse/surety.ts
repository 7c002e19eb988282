import type { Activity } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { note } from '../acts.ts'
import { ownOf } from '../citizens.ts'

/** The one who was named gets the loan and owes it next month; who signed answers for what they can't pay. */
export function signFor(g: Game, seat: Seat, slot: 1 | 2, { id, surety }: Activity, friend: Seat): void {
  if (!surety) return
  const own = ownOf(g, friend)
  own.coins += surety.coins
  own.debts.push({ month: g.town.month + 1, coins: surety.debt, kind: id, surety: seat })
  note(g, friend, { slot, what: 'cosigned', who: seat, coins: surety.coins })
  note(g, seat, { slot, what: 'surety', who: friend })
}
