import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { citizenAt, seatsOf } from '../citizens.ts'
import type { Handler } from './handler.ts'
import { endIfReady } from './next.ts'
import { removeHuman } from './seat.ts'

const LATELY = 20

/** Removes everybody who came in the last 20 s, those at the door too: for when somebody floods the room. */
export const clear: Handler<'clear'> = {
  by: 'facilitator',
  choices: (g) => (newcomers(g).length > 0 ? [{ type: 'clear', seconds: [LATELY] }] : []),
  refuse: () => refusal('choice-gone', 'Nobody came in the last 20 seconds.'),
  apply(g, _actor, _deed, moment) {
    for (const chair of newcomers(g)) removeHuman(g, chair, 'removed')
    g.town.door = []
    endIfReady(g, moment)
  },
}

/** Humans who sat down in the last 20 s, by the time of the last entry. */
export function newcomers(g: Game): number[] {
  const since = g.town.now - LATELY * 1000
  return seatsOf(g).filter((chair) => !citizenAt(g, chair).bot && citizenAt(g, chair).joined >= since)
}
