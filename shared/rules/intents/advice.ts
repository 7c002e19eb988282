import { refusal } from '../../vocabulary/refusal.ts'
import { note } from '../acts.ts'
import { ADVICE_PRICE, isSold, tipFor } from '../score/advice.ts'
import { ownOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Buys a tip about the score: once a month, half of them false. */
export const advice: Handler<'advice'> = {
  by: 'citizen',
  choices(g, actor) {
    const { coins, tips } = ownOf(g, seatOf(actor))
    const isOpen = plans(g, seatOf(actor)) && isSold(g) && coins >= ADVICE_PRICE && tips.at(-1)?.month !== g.town.month
    return isOpen ? [{ type: 'advice' }] : []
  },
  refuse(g, actor) {
    const { coins, tips } = ownOf(g, seatOf(actor))
    const no = whyNotPlanning(g, seatOf(actor))
    if (no) return no
    if (!isSold(g)) return refusal('wrong-phase', 'Nobody sells advice now.')
    if (tips.at(-1)?.month === g.town.month) return refusal('already-done', 'One tip a month.')
    return coins < ADVICE_PRICE ? refusal('cannot-afford', 'You have too few coins for that.') : refusal('choice-gone', 'Nobody sells advice now.')
  },
  apply(g, actor) {
    const own = ownOf(g, seatOf(actor))
    own.coins -= ADVICE_PRICE
    own.tips.push(tipFor(g, seatOf(actor)))
    note(g, seatOf(actor), { slot: 0, what: 'advice', coins: 0 - ADVICE_PRICE })
  },
}
