import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'

/** Votes for or against a reform; the counts are shown once the vote is closed. */
export const vote: Handler<'vote'> = {
  by: 'citizen',
  choices: (g, _actor, lore) => (isOpen(g) ? [{ type: 'vote', reform: Object.keys(lore.book.reforms), approve: [true, false] }] : []),
  refuse(g) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    return isOpen(g) ? refusal('choice-gone', 'There is no such reform.', 'reform') : refusal('wrong-phase', 'There is no vote now.')
  },
  apply(g, actor, { reform, approve }) {
    ownOf(g, seatOf(actor)).votes[reform] = approve
  },
}

function isOpen({ town }: Game): boolean {
  return town.phase === 'reform' && town.reform?.closed === false && !town.paused
}
