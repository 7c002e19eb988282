import { refusal } from '../../vocabulary/refusal.ts'
import { citizenAt, isHuman, ownOf } from '../citizens.ts'
import { beginCover, endCover } from '../people/cover.ts'
import { seatOf, type Handler } from './handler.ts'

/**
 * The stop card: a bot lives on in one's place until one comes back. Only the facilitator is told, and no reason is asked.
 * Before the start it is only laid down: there is nothing yet for a bot to do. The step goes on once the bot has planned.
 */
export const stop: Handler<'stop'> = {
  by: 'citizen',
  choices: (g, actor) => (isHuman(g, seatOf(actor)) ? [{ type: 'stop', on: [!ownOf(g, seatOf(actor)).stopped] }] : []),
  refuse: () => refusal('already-done', 'Your stop card is as you say.'),
  apply(g, actor, { on }) {
    const seat = seatOf(actor)
    ownOf(g, seat).stopped = on
    if (!on) endCover(g, seat)
    else if (g.town.phase !== 'arrival' && !citizenAt(g, seat).covered) beginCover(g, seat)
  },
}
