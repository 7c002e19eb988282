import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf, seatsOf } from '../citizens.ts'
import type { Handler } from './handler.ts'

/** Looks at one citizen's screen, or at nobody's (0). Whoever is looked at is told while it lasts. */
export const look: Handler<'look'> = {
  by: 'facilitator',
  choices: (g) => (seatsOf(g).length > 0 ? [{ type: 'look', seat: [0, ...seatsOf(g)] }] : []),
  refuse: () => refusal('choice-gone', 'Nobody sits there.', 'seat'),
  apply(g, _actor, { seat }) {
    if (g.facilitator.look !== null) ownOf(g, g.facilitator.look).watched = false
    if (seat !== 0) ownOf(g, seat).watched = true
    g.facilitator.look = seat === 0 ? null : seat
  },
}
