import { FACTORS } from '../../vocabulary/intent.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import { humansOf, ownOf } from '../citizens.ts'
import type { Handler } from './handler.ts'
import { endIfReady } from './next.ts'

/** How much longer one seat may take than the others: for whoever needs it, and known to nobody else. */
export const seatTime: Handler<'seat.time'> = {
  by: 'facilitator',
  choices(g) {
    return humansOf(g).length > 0 ? [{ type: 'seat.time', seat: humansOf(g), factor: FACTORS }] : []
  },
  refuse: () => refusal('choice-gone', 'Nobody sits there.', 'seat'),
  apply(g, _actor, { seat, factor }, moment) {
    ownOf(g, seat).factor = factor
    endIfReady(g, moment)
  },
}
