import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { linkCoins } from '../month/gifts.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Links an account to the app, or not: a switch on the plan in the months that pay for it. */
export const link: Handler<'link'> = {
  by: 'citizen',
  choices: (g, actor) => (plans(g, seatOf(actor)) && isOffered(g, seatOf(actor)) ? [{ type: 'link', accept: [true, false] }] : []),
  refuse: (g, actor) => whyNotPlanning(g, seatOf(actor)) ?? refusal('choice-gone', 'Nobody asks for an account of yours this month.'),
  apply(g, actor, { accept }) {
    ownOf(g, seatOf(actor)).linked = accept
  },
}

function isOffered(g: Game, seat: number): boolean {
  return linkCoins(g) !== null && ownOf(g, seat).member === true
}
