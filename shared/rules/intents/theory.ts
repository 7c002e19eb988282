import { EFFECTS } from '../../vocabulary/intent.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'

/** Writes a guess into the notebook: what one feature does to a standing, and how sure one is. */
export const theory: Handler<'theory'> = {
  by: 'citizen',
  choices: (g) =>
    isOpen(g) && !g.town.paused ? [{ type: 'theory', feature: g.town.regime?.notebook ?? [], effect: EFFECTS, confidence: [0, 1, 2, 3, 4] }] : [],
  refuse(g) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    return isOpen(g) ? refusal('choice-gone', 'The notebook has no such line.', 'feature') : refusal('wrong-phase', 'The notebook is closed.')
  },
  apply(g, actor, { feature, effect, confidence }) {
    ownOf(g, seatOf(actor)).theories[feature] = { effect, confidence }
  },
}

function isOpen({ town }: Game): boolean {
  return town.phase === 'app' || town.phase === 'rule' || (town.phase === 'theories' && town.theories === 'open')
}
