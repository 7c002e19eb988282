import { refusal } from '../../vocabulary/refusal.ts'
import { citizenAt, seatsOf } from '../citizens.ts'
import { beginCover, endCover } from '../people/cover.ts'
import type { Handler } from './handler.ts'

/** A bot plays for a human who is silent, or gives the chair back with an account of what it did. The step ends when the bot has said that it is ready: first it plans. */
export const seatCover: Handler<'seat.cover'> = {
  by: 'system',
  choices(g) {
    const humans = (covered: boolean) => seatsOf(g).filter((seat) => !citizenAt(g, seat).bot && citizenAt(g, seat).covered === covered)
    return [true, false]
      .map((cover) => ({ type: 'seat.cover' as const, seat: humans(!cover), cover: [cover] }))
      .filter((choice) => choice.seat.length > 0)
  },
  refuse: () => refusal('already-done', 'That chair is as you say.'),
  apply: (g, _actor, { seat, cover }) => (cover ? beginCover(g, seat) : endCover(g, seat)),
}
