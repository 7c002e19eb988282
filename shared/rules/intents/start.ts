import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf, seatsOf } from '../citizens.ts'
import { beginCover } from '../people/cover.ts'
import { tieCircle } from '../seats.ts'
import type { Handler } from './handler.ts'

const FEWEST = 2

/** Ends the arrival: ties are dealt and ordinary life begins. */
export const start: Handler<'start'> = {
  by: 'facilitator',
  choices: (g) => (g.town.phase === 'arrival' && seatsOf(g).length >= FEWEST ? [{ type: 'start' }] : []),
  refuse: (g) =>
    g.town.phase === 'arrival'
      ? refusal('choice-gone', `A town needs ${FEWEST} citizens; bots count.`)
      : refusal('already-done', 'The game has started.'),
  apply(g, _actor, _deed, moment) {
    g.town.started = moment.at
    tieCircle(g, moment.lore)
    g.town.paused = false
    for (const seat of seatsOf(g)) if (ownOf(g, seat).stopped) beginCover(g, seat)
    moment.endPhase()
  },
}
