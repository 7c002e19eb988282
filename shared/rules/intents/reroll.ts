import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { reroll as drawAgain } from '../seats.ts'
import { seatOf, type Handler } from './handler.ts'

/** Draws another persona, once, before the start, without a reason. */
export const reroll: Handler<'reroll'> = {
  by: 'citizen',
  choices: (g, actor) => (isOpen(g) && !ownOf(g, seatOf(actor)).rerolled ? [{ type: 'reroll' }] : []),
  refuse(g) {
    if (g.town.phase !== 'arrival') return refusal('wrong-phase', 'The game has started.')
    return g.town.paused ? refusal('room-paused', 'The room is paused.') : refusal('already-done', 'You have drawn twice already.')
  },
  apply: (g, actor, _deed, { lore }) => drawAgain(g, lore, seatOf(actor)),
}

function isOpen({ town }: Game): boolean {
  return town.phase === 'arrival' && !town.paused
}
