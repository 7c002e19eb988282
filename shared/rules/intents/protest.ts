import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf } from '../citizens.ts'
import { hasSecondSlot } from '../score/errands.ts'
import { openProtests } from '../score/protests.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Stands up against a rule for a month; some protests take the second slot. */
export const protest: Handler<'protest'> = {
  by: 'citizen',
  choices(g, actor) {
    const seat = seatOf(actor)
    if (!plans(g, seat)) return []
    const open = openProtests(g).filter(({ rule, costs }) => ownOf(g, seat).protest !== rule && (costs === 'nothing' || hasSecondSlot(g, seat)))
    return open.length > 0 ? [{ type: 'protest', rule: open.map(({ rule }) => rule) }] : []
  },
  refuse: (g, actor) => whyNotPlanning(g, seatOf(actor)) ?? refusal('choice-gone', 'There is no such rule to protest against.', 'rule'),
  apply(g, actor, { rule }) {
    const own = ownOf(g, seatOf(actor))
    const costs = openProtests(g).find((one) => one.rule === rule)?.costs
    own.protest = rule
    if (costs === 'slot') own.errand = 'protest'
    else if (own.errand === 'protest') own.errand = null
  },
}
