import { chance } from '../../kit/chance.ts'
import { sortedBy } from '../../kit/sorted.ts'
import type { Game } from '../../vocabulary/state.ts'
import { note } from '../acts.ts'
import { livingIn, ownOf } from '../citizens.ts'

/** Ties give back what they were lent last month, if they have it; otherwise it is gone. Who comes first is a matter of lot. */
export function giveBack(g: Game): void {
  const { month } = g.town
  const due = livingIn(g).flatMap((seat) => {
    const own = ownOf(g, seat)
    const loans = own.lent.filter((loan) => loan.month <= month)
    own.lent = own.lent.filter((loan) => loan.month > month)
    return loans.map(({ coins, to }) => ({ seat, to, coins }))
  })
  for (const { seat, to, coins } of sortedBy(due, (loan) => chance(g.sealed.seed, 'give-back', month, loan.seat, loan.to))) {
    const borrower = g.own[to]
    const isBack = borrower !== undefined && borrower.coins >= coins
    const paid = isBack ? coins : 0
    ownOf(g, seat).coins += paid
    note(g, seat, { slot: 0, what: isBack ? 'lent-back' : 'lent-kept', who: to, coins: paid })
    if (!borrower) continue
    borrower.coins -= paid
    note(g, to, { slot: 0, what: isBack ? 'gave-back' : 'kept-back', who: seat, coins: 0 - paid })
  }
}
