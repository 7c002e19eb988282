import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

/** Whether newcomers wait at the door until they are let in. Who waits already goes on waiting. */
export const door: Handler<'door'> = {
  by: 'facilitator',
  choices: (g) => [{ type: 'door', asks: [!g.town.asks] }],
  refuse: () => refusal('already-done', 'The door is as you say.'),
  apply(g, _actor, { asks }) {
    g.town.asks = asks
  },
}
