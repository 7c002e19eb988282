import { FACTORS } from '../../vocabulary/intent.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import { citizenAt, ownOf, seatsOf } from '../citizens.ts'
import type { Handler } from './handler.ts'

/** How much longer one seat may take than the others: for whoever needs it, and known to nobody else. */
export const seatTime: Handler<'seat.time'> = {
  by: 'facilitator',
  choices(g) {
    const humans = seatsOf(g).filter((seat) => !citizenAt(g, seat).bot)
    return humans.length > 0 ? [{ type: 'seat.time', seat: humans, factor: FACTORS }] : []
  },
  refuse: () => refusal('choice-gone', 'Nobody sits there.', 'seat'),
  apply(g, _actor, { seat, factor }) {
    ownOf(g, seat).factor = factor
  },
}
