import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

const SECONDS = [10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600]

/** Adds time to the step; while the clock stands, to the time that it will go on with. */
export const extend: Handler<'extend'> = {
  by: 'facilitator',
  choices: (g) => (g.town.deadline === null && g.town.left === null ? [] : [{ type: 'extend', seconds: SECONDS }]),
  refuse: () => refusal('choice-gone', 'There is no limit to extend by that.', 'seconds'),
  apply(g, _actor, { seconds }) {
    if (g.town.deadline !== null) g.town.deadline += seconds * 1000
    if (g.town.left !== null) g.town.left += seconds * 1000
    if (g.town.limit !== null) g.town.limit += seconds * 1000
  },
}
