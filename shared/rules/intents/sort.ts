import { CONTEXTS, MEASURES } from '../../vocabulary/content.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import { ownOf } from '../citizens.ts'
import { isAskedIn } from '../survey.ts'
import { seatOf, type Handler } from './handler.ts'

/** Answers the two questions about a real system of the archive. */
export const sort: Handler<'sort'> = {
  by: 'citizen',
  choices: (g, _actor, { book }) =>
    isAskedIn(g, 'archive') ? [{ type: 'sort', card: Object.keys(book.archive), context: CONTEXTS, measure: MEASURES }] : [],
  refuse(g) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    return isAskedIn(g, 'archive')
      ? refusal('choice-gone', 'There is no such card.', 'card')
      : refusal('wrong-phase', 'The archive is sorted in the debrief.')
  },
  apply(g, actor, { card, context, measure }) {
    ownOf(g, seatOf(actor)).sorted[card] = { context, measure }
  },
}
