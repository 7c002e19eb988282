import { VERDICTS } from '../../vocabulary/intent.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'

/** Says what the system will make of one of the unseen cases. */
export const exam: Handler<'exam'> = {
  by: 'citizen',
  choices: (g) => (isOpen(g) ? [{ type: 'exam', case: (g.town.exam ?? []).map((_, i) => i), answer: VERDICTS }] : []),
  refuse(g) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    return isOpen(g) ? refusal('choice-gone', 'There is no such case.', 'case') : refusal('wrong-phase', 'No cases are asked about now.')
  },
  apply(g, actor, { case: place, answer }) {
    ownOf(g, seatOf(actor)).exam[place] = answer
  },
}

function isOpen({ town }: Game): boolean {
  return town.phase === 'theories' && town.theories === 'exam' && !town.paused
}
