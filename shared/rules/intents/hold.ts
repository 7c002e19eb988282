import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { livedAs } from '../lived.ts'
import { startClock, stopClock } from '../months.ts'
import type { Handler } from './handler.ts'
import { endIfReady } from './next.ts'

/** Holds the world, so that the class can talk: no step ends by itself, all choices stay open, and the time left is kept. */
export const hold: Handler<'hold'> = {
  by: 'facilitator',
  choices: (g) => (g.town.paused || !isPlayed(g) ? [] : [{ type: 'hold', on: [!g.town.held] }]),
  refuse(g) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    if (!isPlayed(g)) return refusal('wrong-phase', 'Nothing ends by itself now.')
    return refusal('already-done', g.town.held ? 'The world is held.' : 'The world is not held.')
  },
  apply(g, _actor, { on }, moment) {
    g.town.held = on
    if (on) return stopClock(g, moment.at)
    startClock(g, moment.at)
    endIfReady(g, moment)
  },
}

function isPlayed({ town }: Game): boolean {
  return livedAs(town) !== null || town.phase === 'theories'
}
