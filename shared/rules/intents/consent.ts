import { refusal } from '../../vocabulary/refusal.ts'
import { answerTerms, isAsked } from '../score/app.ts'
import { ownOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'
import { endIfReady } from './next.ts'

/** Joins the app or leaves it: while its terms are shown, and in any plan of its months. */
export const consent: Handler<'consent'> = {
  by: 'citizen',
  choices(g, actor) {
    const { member } = ownOf(g, seatOf(actor))
    if (!isAsked(g, seatOf(actor))) return []
    return [{ type: 'consent', accept: g.town.step === null || member === null ? [true, false] : [!member] }]
  },
  refuse(g, actor) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    return isAsked(g, seatOf(actor)) ? refusal('already-done', 'You have said so already.') : refusal('wrong-phase', 'Nobody asks you now.')
  },
  apply(g, actor, { accept }, moment) {
    answerTerms(g, seatOf(actor), accept, moment.at)
    endIfReady(g, moment)
  },
}
