import { refusal } from '../../vocabulary/refusal.ts'
import { nextUpdate } from '../../scoring/effects.ts'
import { isWithdrawn } from '../score/app.ts'
import type { Handler } from './handler.ts'

/** Brings the next sealed update forward to this month; nobody but the facilitator can tell. */
export const update: Handler<'update'> = {
  by: 'facilitator',
  choices: (g) => (g.town.phase === 'rule' && !isWithdrawn(g) && nextUpdate(g.sealed, g.town.month) !== null ? [{ type: 'update' }] : []),
  refuse: (g) =>
    g.town.phase === 'rule'
      ? refusal('choice-gone', 'There is no update left in the envelope.')
      : refusal('wrong-phase', 'Updates come in the rule.'),
  apply(g) {
    const next = nextUpdate(g.sealed, g.town.month)
    if (next !== null) g.sealed.hastened[next] = g.town.month
  },
}
