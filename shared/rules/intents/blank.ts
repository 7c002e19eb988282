import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

/** Leaves the shared screen empty, or fills it again. */
export const blank: Handler<'blank'> = {
  by: 'facilitator',
  choices: (g) => [{ type: 'blank', on: [!g.town.blank] }],
  refuse: () => refusal('already-done', 'The board is as you say.'),
  apply(g, _actor, { on }) {
    g.town.blank = on
  },
}
