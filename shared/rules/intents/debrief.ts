import { DEBRIEF_STEPS } from '../../vocabulary/phase.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import { turnDebrief } from '../survey.ts'
import type { Handler } from './handler.ts'

/** Moves the debrief to a step, back and forth. */
export const debrief: Handler<'debrief'> = {
  by: 'facilitator',
  choices: (g) => (g.town.debrief ? [{ type: 'debrief', step: DEBRIEF_STEPS.map((_, step) => step) }] : []),
  refuse: (g) =>
    g.town.debrief ? refusal('choice-gone', 'The debrief has no such step.', 'step') : refusal('wrong-phase', 'The debrief has not begun.'),
  apply(g, _actor, { step }) {
    turnDebrief(g.town, step)
  },
}
