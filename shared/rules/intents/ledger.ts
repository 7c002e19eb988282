import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

/** Shows the true ledger on the facilitator's desk, or hides it. */
export const ledger: Handler<'ledger'> = {
  by: 'facilitator',
  choices: (g) => [{ type: 'ledger', show: [!g.facilitator.showsLedger] }],
  refuse: () => refusal('already-done', 'The switch stands so already.'),
  apply(g, _actor, { show }) {
    g.facilitator.showsLedger = show
  },
}
