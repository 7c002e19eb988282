import { FEELINGS } from '../../vocabulary/feeling.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'

/** One tap before the envelope is opened; the screens show counts only. */
export const feeling: Handler<'feeling'> = {
  by: 'citizen',
  choices: (g) => (isOpen(g) ? [{ type: 'feeling', feeling: FEELINGS }] : []),
  refuse: (g) =>
    g.town.paused ? refusal('room-paused', 'The room is paused.') : refusal('wrong-phase', 'That is asked between the theories and the envelope.'),
  apply(g, actor, { feeling: felt }) {
    ownOf(g, seatOf(actor)).feeling = felt
  },
}

function isOpen({ town }: Game): boolean {
  return town.phase === 'theories' && town.theories === 'closed' && !town.paused
}
