import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

const MINUTE = 60_000
/** A short list, since it is in every view of the desk. */
const MINUTES = Array.from({ length: 25 }, (_, i) => i * 5)

/** The lesson is over in so many minutes; 0: it isn't known. The planner counts from it. */
export const ends: Handler<'ends'> = {
  by: 'facilitator',
  choices: () => [{ type: 'ends', minutes: MINUTES }],
  refuse: () => refusal('choice-gone', 'A lesson may last up to 120 minutes more, in steps of five.', 'minutes'),
  apply(g, _actor, { minutes }, { at }) {
    g.town.ends = minutes === 0 ? null : at + minutes * MINUTE
  },
}
