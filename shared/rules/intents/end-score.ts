import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { isRuled } from '../lived.ts'
import { isWithdrawn, showsTerms } from '../score/app.ts'
import { endScoring } from '../score/protests.ts'
import type { Handler } from './handler.ts'
import { endStep } from './next.ts'

/** Ends the score for good, whatever the reason: nobody is scored any more, doors stand open, and life goes on. Terms that lie there are put away. */
export const endScore: Handler<'end-score'> = {
  by: 'facilitator',
  choices: (g) => (isScoring(g) && !isWithdrawn(g) ? [{ type: 'end-score' }] : []),
  refuse: (g) => (isScoring(g) ? refusal('already-done', 'The score has ended.') : refusal('wrong-phase', 'There is no score now.')),
  apply(g, _actor, _deed, moment) {
    endScoring(g)
    if (showsTerms(g) && !g.town.paused) endStep(g, moment)
  },
}

function isScoring({ town }: Game): boolean {
  return town.phase === 'app' || isRuled({ town })
}
