import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf } from '../citizens.ts'
import { hasSecondSlot } from '../score/errands.ts'
import { openProtests } from '../score/protests.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** In the place of a rule: not after all. */
const NONE = 'none'

/** Stands up against a rule for a month, or not after all; some protests take the second slot. */
export const protest: Handler<'protest'> = {
  by: 'citizen',
  choices(g, actor) {
    const seat = seatOf(actor)
    if (!plans(g, seat)) return []
    const open = openProtests(g).filter(({ rule, costs }) => ownOf(g, seat).protest !== rule && (costs === 'nothing' || hasSecondSlot(g, seat)))
    const rules = [...open.map(({ rule }) => rule), ...(ownOf(g, seat).protest === null ? [] : [NONE])]
    return rules.length > 0 ? [{ type: 'protest', rule: rules }] : []
  },
  refuse: (g, actor) => whyNotPlanning(g, seatOf(actor)) ?? refusal('choice-gone', 'There is no such rule to protest against.', 'rule'),
  apply(g, actor, { rule }) {
    const own = ownOf(g, seatOf(actor))
    const costs = openProtests(g).find((one) => one.rule === rule)?.costs
    own.protest = rule === NONE ? null : rule
    if (costs === 'slot') own.errand = 'protest'
    else if (own.errand === 'protest') own.errand = null
  },
}
