import { refusal } from '../../vocabulary/refusal.ts'
import { startClock, stopClock } from '../months.ts'
import type { Handler } from './handler.ts'
import { endIfReady } from './next.ts'

/** Freezes the room; the time left is kept. */
export const pause: Handler<'pause'> = {
  by: 'facilitator',
  choices: (g) => (g.town.paused ? [] : [{ type: 'pause' }]),
  refuse: () => refusal('already-done', 'The room is paused.'),
  apply(g, _actor, _deed, { at }) {
    g.town.paused = true
    stopClock(g, at)
  },
}

/** Goes on after a pause and gives the time back. */
export const resume: Handler<'resume'> = {
  by: 'facilitator',
  choices: (g) => (g.town.paused ? [{ type: 'resume' }] : []),
  refuse: () => refusal('already-done', 'The room is not paused.'),
  apply(g, _actor, _deed, moment) {
    g.town.paused = false
    if (!g.town.held) startClock(g, moment.at)
    endIfReady(g, moment)
  },
}
