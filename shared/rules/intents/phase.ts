import { refusal } from '../../vocabulary/refusal.ts'
import { skipMonths } from '../skipping.ts'
import type { Handler } from './handler.ts'

/** Goes on to the theories at once: the months that are left, and what was planned for this one, are not lived. */
export const phase: Handler<'phase'> = {
  by: 'facilitator',
  choices: (g) => (g.town.phase === 'rule' && g.sealed.standings.length > 0 && !g.town.paused ? [{ type: 'phase', phase: ['theories'] }] : []),
  refuse: (g) =>
    g.town.paused ? refusal('room-paused', 'The room is paused.') : refusal('wrong-phase', 'There is nothing to have a theory of yet.'),
  apply(g, _actor, _deed, { endPhase }) {
    skipMonths(g)
    endPhase()
  },
}
