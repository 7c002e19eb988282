import { ALL_RULES } from '../../scoring/effects.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import { isWithdrawn } from '../score/app.ts'
import { strike } from '../score/protests.ts'
import type { Handler } from './handler.ts'

/** Ends the score for good, whatever the reason: nobody is scored any more, doors stand open, and life goes on. */
export const endScore: Handler<'end-score'> = {
  by: 'facilitator',
  choices: (g) => ((g.town.phase === 'app' || g.town.phase === 'rule') && !isWithdrawn(g) ? [{ type: 'end-score' }] : []),
  refuse: (g) => (isWithdrawn(g) ? refusal('already-done', 'The score has ended.') : refusal('wrong-phase', 'There is no score now.')),
  apply: (g) => strike(g, ALL_RULES),
}
