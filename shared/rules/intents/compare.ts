import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

/** Shows the rooms of the session side by side on the board, or not. */
export const compare: Handler<'compare'> = {
  by: 'facilitator',
  choices: (g) => [{ type: 'compare', show: [!g.town.compares] }],
  refuse: () => refusal('already-done', 'The board is as you say.'),
  apply(g, _actor, { show }) {
    g.town.compares = show
  },
}
