import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { act, note } from '../acts.ts'
import { ownOf } from '../citizens.ts'
import { owed } from './debts.ts'

/**
 * At the month's end, once debts and bills are done: a court rules on who can't pay a debt of their own, or puts bills off
 * in two months running. The ruling is met when nothing is owed any more.
 */
export function judge(g: Game, seat: Seat): void {
  const own = ownOf(g, seat)
  if (!own.judged && (couldNotPay(g, seat) || putsOffAgain(g, seat))) rule(g, seat, 'judged', 'debt.judged')
  else if (own.judged && owed(own) === 0) rule(g, seat, 'settled', 'debt.settled')
}

function rule(g: Game, seat: Seat, what: 'judged' | 'settled', feature: 'debt.judged' | 'debt.settled'): void {
  ownOf(g, seat).judged = what === 'judged'
  act(g, { seat, slot: 0, what, place: 'bank', features: [feature] })
  note(g, seat, { slot: 0, what, place: 'bank' })
}

function couldNotPay(g: Game, seat: Seat): boolean {
  return ownOf(g, seat).diary.some(({ what }) => what === 'debt-grew')
}

function putsOffAgain(g: Game, seat: Seat): boolean {
  const putOffIn = (month: number) => g.sealed.acts.some((act) => act.month === month && act.citizen === seat && act.activity === 'putoff')
  return putOffIn(g.town.month) && putOffIn(g.town.month - 1)
}
