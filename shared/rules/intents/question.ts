import { refusal } from '../../vocabulary/refusal.ts'
import { note } from '../acts.ts'
import { ownOf } from '../citizens.ts'
import { isKnown } from '../score/app.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Asks what is the least that one would have to change: once a month, answered with the statement. */
export const question: Handler<'question'> = {
  by: 'citizen',
  choices(g, actor) {
    const seat = seatOf(actor)
    return plans(g, seat) && isKnown(g, seat) && !ownOf(g, seat).questions ? [{ type: 'question' }] : []
  },
  refuse: (g, actor) => whyNotPlanning(g, seatOf(actor)) ?? refusal('already-done', 'One question a month, to a system that knows you.'),
  apply(g, actor) {
    ownOf(g, seatOf(actor)).questions = true
    note(g, seatOf(actor), { slot: 0, what: 'question' })
  },
}
