import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf } from '../citizens.ts'
import { payableOptions } from '../month/dilemmas.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Answers the month's dilemma; the answer may change until the plan is over. */
export const dilemma: Handler<'dilemma'> = {
  by: 'citizen',
  choices(g, actor, lore) {
    const { dilemma: dealt, coins } = ownOf(g, seatOf(actor))
    const card = dealt && lore.book.dilemmas[dealt.id]
    return plans(g, seatOf(actor)) && card ? [{ type: 'dilemma', option: payableOptions(coins, card) }] : []
  },
  refuse(g, actor, { option }) {
    const no = whyNotPlanning(g, seatOf(actor))
    if (no) return no
    return ownOf(g, seatOf(actor)).dilemma && (option === 'a' || option === 'b')
      ? refusal('cannot-afford', 'You have too few coins for that.', 'option')
      : refusal('choice-gone', 'No such choice came to you this month.', 'option')
  },
  apply(g, actor, { option }) {
    const own = ownOf(g, seatOf(actor))
    if (own.dilemma) own.dilemma.answer = option
  },
}
