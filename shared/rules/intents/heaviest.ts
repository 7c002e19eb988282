import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { actsInNotebook } from '../notebook.ts'
import { seatOf, type Handler } from './handler.ts'

/** Says which act of the notebook one takes to count most. */
export const heaviest: Handler<'heaviest'> = {
  by: 'citizen',
  choices: (g) => (isOpen(g) ? [{ type: 'heaviest', feature: actsInNotebook(g) }] : []),
  refuse(g) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    return isOpen(g)
      ? refusal('choice-gone', 'The notebook has no such line.', 'feature')
      : refusal('wrong-phase', 'That is asked when the notebook is closed.')
  },
  apply(g, actor, { feature }) {
    ownOf(g, seatOf(actor)).heaviest = feature
  },
}

function isOpen({ town }: Game): boolean {
  return town.phase === 'theories' && town.theories === 'open' && !town.paused
}
