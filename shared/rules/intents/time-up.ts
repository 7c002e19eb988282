import { refusal } from '../../vocabulary/refusal.ts'
import { waitsLonger } from '../waiting.ts'
import { endStep } from './next.ts'
import type { Handler } from './handler.ts'

/** The clock says that the limit of a step is over; somebody may take longer, and a late clock can't end the step after it. */
export const timeUp: Handler<'time-up'> = {
  by: 'clock',
  choices: (g) => (g.town.deadline !== null && !g.town.paused ? [{ type: 'time-up', since: [g.town.since] }] : []),
  refuse: () => refusal('too-late', 'That step has ended already.'),
  apply(g, _actor, _deed, moment) {
    if (!waitsLonger(g, moment.at)) endStep(g, moment)
  },
}
