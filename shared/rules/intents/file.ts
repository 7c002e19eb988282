import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf } from '../citizens.ts'
import { isKnown } from '../score/app.ts'
import { hasSecondSlot } from '../score/errands.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Asks to see one's file: the second slot goes to it. */
export const file: Handler<'file'> = {
  by: 'citizen',
  choices(g, actor) {
    const seat = seatOf(actor)
    return plans(g, seat) && isKnown(g, seat) && hasSecondSlot(g, seat) && ownOf(g, seat).errand !== 'file' ? [{ type: 'file' }] : []
  },
  refuse: (g, actor) => whyNotPlanning(g, seatOf(actor)) ?? refusal('choice-gone', 'There is no file to ask for, or no slot to ask in.'),
  apply(g, actor) {
    const own = ownOf(g, seatOf(actor))
    if (own.errand === 'protest') own.protest = null
    own.errand = 'file'
  },
}
