import { refusal } from '../../vocabulary/refusal.ts'
import { citizenAt, humansOf, ownOf } from '../citizens.ts'
import { beginCover, endCover } from '../people/cover.ts'
import type { Handler } from './handler.ts'

/** A bot plays for a human who is silent, or gives the chair back with an account of what it did. The step ends when the bot has said that it is ready: first it plans. */
export const seatCover: Handler<'seat.cover'> = {
  by: 'system',
  choices(g) {
    const silent = humansOf(g).filter((seat) => !citizenAt(g, seat).covered)
    // Who laid down the stop card takes it up themselves.
    const covered = humansOf(g).filter((seat) => citizenAt(g, seat).covered && !ownOf(g, seat).stopped)
    return [
      { type: 'seat.cover' as const, seat: silent, cover: [true] },
      { type: 'seat.cover' as const, seat: covered, cover: [false] },
    ].filter((choice) => choice.seat.length > 0)
  },
  refuse: () => refusal('already-done', 'That chair is as you say.'),
  apply: (g, _actor, { seat, cover }) => (cover ? beginCover(g, seat) : endCover(g, seat)),
}
