import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'
import { endIfReady } from './next.ts'

/** Freezes the room; the time left is kept. */
export const pause: Handler<'pause'> = {
  by: 'facilitator',
  choices: (g) => (g.town.paused ? [] : [{ type: 'pause' }]),
  refuse: () => refusal('already-done', 'The room is paused.'),
  apply(g, _actor, _deed, { at }) {
    g.town.paused = true
    g.town.left = g.town.deadline === null ? null : Math.max(0, g.town.deadline - at)
    g.town.deadline = null
  },
}

/** Goes on after a pause and gives the time back. */
export const resume: Handler<'resume'> = {
  by: 'facilitator',
  choices: (g) => (g.town.paused ? [{ type: 'resume' }] : []),
  refuse: () => refusal('already-done', 'The room is not paused.'),
  apply(g, _actor, _deed, moment) {
    g.town.paused = false
    g.town.deadline = g.town.left === null ? null : moment.at + g.town.left
    g.town.left = null
    endIfReady(g, moment)
  },
}
