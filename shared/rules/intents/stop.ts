import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf } from '../citizens.ts'
import { beginCover, endCover } from '../people/cover.ts'
import { citizenAt } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'
import { endIfReady } from './next.ts'

/** The stop card: a bot lives on in one's place until one comes back. Only the facilitator is told, and no reason is asked. */
export const stop: Handler<'stop'> = {
  by: 'citizen',
  choices: (g, actor) => [{ type: 'stop', on: [!ownOf(g, seatOf(actor)).stopped] }],
  refuse: () => refusal('already-done', 'Your stop card is as you say.'),
  apply(g, actor, { on }, moment) {
    const seat = seatOf(actor)
    ownOf(g, seat).stopped = on
    if (on && !citizenAt(g, seat).covered) beginCover(g, seat)
    if (!on) endCover(g, seat)
    endIfReady(g, moment)
  },
}
