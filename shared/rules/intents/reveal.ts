import { REVEAL_STEPS } from '../../vocabulary/phase.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

/** Moves the reveal to a step, back and forth; the envelope stays open. */
export const reveal: Handler<'reveal'> = {
  by: 'facilitator',
  choices: (g) => (g.town.reveal ? [{ type: 'reveal', step: REVEAL_STEPS.map((_, step) => step) }] : []),
  refuse: (g) => (g.town.reveal ? refusal('choice-gone', 'The reveal has no such step.', 'step') : refusal('sealed', 'The envelope is sealed.')),
  apply(g, _actor, { step }) {
    g.town.reveal = { step }
  },
}
