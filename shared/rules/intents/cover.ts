import { refusal } from '../../vocabulary/refusal.ts'
import { citizenAt, seatsOf } from '../citizens.ts'
import { beginCover, endCover } from '../cover.ts'
import type { Handler } from './handler.ts'
import { endIfReady } from './next.ts'

/** A bot plays for a human who is silent, or gives the chair back with an account of what it did. */
export const seatCover: Handler<'seat.cover'> = {
  by: 'system',
  choices(g) {
    const humans = (covered: boolean) => seatsOf(g).filter((seat) => !citizenAt(g, seat).bot && citizenAt(g, seat).covered === covered)
    return [true, false]
      .map((cover) => ({ type: 'seat.cover' as const, seat: humans(!cover), cover: [cover] }))
      .filter((choice) => choice.seat.length > 0)
  },
  refuse: () => refusal('already-done', 'That chair is as you say.'),
  apply(g, _actor, { seat, cover }, moment) {
    if (!cover) return endCover(g, seat)
    beginCover(g, seat)
    endIfReady(g, moment)
  },
}
