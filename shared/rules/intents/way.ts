import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf } from '../citizens.ts'
import { coinsBetween } from '../month/slots.ts'
import { fareOf, mayCross, waysOf } from '../month/ways.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Chooses how to get from slot 1 to slot 2; asked only if one may be late. What the first slot brings pays the fare. */
export const way: Handler<'way'> = {
  by: 'citizen',
  choices(g, actor, lore) {
    const seat = seatOf(actor)
    if (!plans(g, seat) || !mayCross(ownOf(g, seat), lore)) return []
    const own = ownOf(g, seat)
    const coins = Math.max(0, coinsBetween(g, seat, lore))
    return [{ type: 'way', by: waysOf(g, own, lore).filter((by) => fareOf(g, own, lore, by) <= coins) }]
  },
  refuse: (g, actor) => whyNotPlanning(g, seatOf(actor)) ?? refusal('choice-gone', 'That way is not open to you now.', 'by'),
  apply(g, actor, { by }) {
    ownOf(g, seatOf(actor)).way = by
  },
}
