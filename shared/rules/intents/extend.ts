import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

const SECONDS = [10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600]

/** Adds time to the step. */
export const extend: Handler<'extend'> = {
  by: 'facilitator',
  choices: (g) => (g.town.deadline === null ? [] : [{ type: 'extend', seconds: SECONDS }]),
  refuse: (g) =>
    g.town.paused ? refusal('room-paused', 'The room is paused.') : refusal('choice-gone', 'There is no limit to extend by that.', 'seconds'),
  apply(g, _actor, { seconds }) {
    if (g.town.deadline !== null) g.town.deadline += seconds * 1000
    if (g.town.limit !== null) g.town.limit += seconds * 1000
  },
}
