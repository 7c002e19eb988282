import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

const MINUTE = 60_000
const MOST = 240

/** The lesson is over in so many minutes; 0: it isn't known. The planner counts from it. */
export const ends: Handler<'ends'> = {
  by: 'facilitator',
  choices: () => [{ type: 'ends', minutes: Array.from({ length: MOST + 1 }, (_, minutes) => minutes) }],
  refuse: () => refusal('choice-gone', 'A lesson may last up to 240 minutes more.', 'minutes'),
  apply(g, _actor, { minutes }, { at }) {
    g.town.ends = minutes === 0 ? null : at + minutes * MINUTE
  },
}
