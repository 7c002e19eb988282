import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf } from '../citizens.ts'
import { billsOf } from '../purse/economy.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Pays this month's bills, or puts them off: a switch on the plan. */
export const bills: Handler<'bills'> = {
  by: 'citizen',
  choices: (g, actor) => (plans(g, seatOf(actor)) ? [{ type: 'bills', pay: [true, false] }] : []),
  refuse: (g, actor, _deed, lore) =>
    whyNotPlanning(g, seatOf(actor)) ??
    refusal('choice-gone', `Bills of ${billsOf(g.town, ownOf(g, seatOf(actor)), lore).now} coins are paid or put off, nothing else.`),
  apply(g, actor, { pay }) {
    ownOf(g, seatOf(actor)).pays = pay
  },
}
