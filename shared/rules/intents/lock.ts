import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

/** Locks the door to newcomers, or opens it. Who has a chair comes back all the same. */
export const lock: Handler<'lock'> = {
  by: 'facilitator',
  choices: (g) => [{ type: 'lock', locked: [!g.town.locked] }],
  refuse: (g) => refusal('already-done', g.town.locked ? 'The room is locked.' : 'The room is open.'),
  apply(g, _actor, { locked }) {
    g.town.locked = locked
  },
}
