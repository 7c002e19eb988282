import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { beginReformMonths } from '../months.ts'
import type { Handler } from './handler.ts'

/** Lives on for two months under the reforms that were voted in. */
export const playOn: Handler<'play-on'> = {
  by: 'facilitator',
  choices: (g) => (isOpen(g) ? [{ type: 'play-on' }] : []),
  refuse({ town, sealed }) {
    if (town.paused) return refusal('room-paused', 'The room is paused.')
    if (sealed.reforms !== null) return refusal('already-done', 'The class has lived under its reform.')
    return refusal('wrong-phase', 'That is open once a reform was voted in.')
  },
  apply(g, _actor, _deed, moment) {
    beginReformMonths(g, moment)
  },
}

function isOpen({ town, sealed }: Game): boolean {
  return town.phase === 'reform' && (town.reform?.passed.length ?? 0) > 0 && sealed.reforms === null && !town.paused
}
