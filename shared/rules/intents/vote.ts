import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'

/** Votes for or against a reform; the counts are shown once the vote is closed. */
export const vote: Handler<'vote'> = {
  by: 'citizen',
  choices: (g) => (isOpen(g) ? [{ type: 'vote', reform: g.town.reform?.ballot ?? [], approve: [true, false] }] : []),
  refuse(g) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    return isOpen(g) ? refusal('choice-gone', 'This reform is not on the ballot.', 'reform') : refusal('wrong-phase', 'There is no vote now.')
  },
  apply(g, actor, { reform, approve }) {
    ownOf(g, seatOf(actor)).votes[reform] = approve
  },
}

function isOpen({ town }: Game): boolean {
  return town.phase === 'reform' && town.reform?.stage === 'voting' && !town.paused
}
