import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

/** All rooms with this envelope have come to it: it opens. */
export const open: Handler<'open'> = {
  by: 'system',
  choices: (g) => (g.town.waitsToOpen ? [{ type: 'open' }] : []),
  refuse: () => refusal('wrong-phase', 'This room does not wait for others.'),
  apply(g, _actor, _deed, { endPhase }) {
    g.town.waitsToOpen = false
    endPhase()
  },
}
