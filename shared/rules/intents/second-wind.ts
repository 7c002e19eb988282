import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { takeSecondWind } from '../purse/second-wind.ts'
import { seatOf, type Handler } from './handler.ts'

/** Who was turned away in both slots takes two coins or two joy from the town; it never touches a standing. */
export const secondWind: Handler<'second-wind'> = {
  by: 'citizen',
  choices: (g, actor) => (isOpen(g) && ownOf(g, seatOf(actor)).secondWind === 'open' ? [{ type: 'second-wind', take: ['coins', 'joy'] }] : []),
  refuse(g) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    return isOpen(g) ? refusal('choice-gone', 'You were not turned away twice.') : refusal('wrong-phase', 'That is given with the statement.')
  },
  apply: (g, actor, { take }) => takeSecondWind(g, seatOf(actor), take),
}

function isOpen({ town }: Game): boolean {
  return town.step === 'statement' && !town.paused
}
