import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Answers the month's dilemma; the answer may change until the plan is over. */
export const dilemma: Handler<'dilemma'> = {
  by: 'citizen',
  choices: (g, actor) => (plans(g, seatOf(actor)) && ownOf(g, seatOf(actor)).dilemma ? [{ type: 'dilemma', option: ['a', 'b'] }] : []),
  refuse: (g, actor) => whyNotPlanning(g, seatOf(actor)) ?? refusal('choice-gone', 'No dilemma came to you this month.'),
  apply(g, actor, { option }) {
    const own = ownOf(g, seatOf(actor))
    if (own.dilemma) own.dilemma.answer = option
  },
}
