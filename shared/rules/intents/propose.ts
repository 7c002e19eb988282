import { MOST_PROPOSED } from '../../vocabulary/intent.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import { proposable } from '../reforming.ts'
import { seatOf, type Handler } from './handler.ts'

/** Puts a reform on the ballot, or takes one's own proposal back. */
export const propose: Handler<'propose'> = {
  by: 'citizen',
  choices(g, actor, lore) {
    if (!isOpen(g)) return []
    const { proposed } = ownOf(g, seatOf(actor))
    const fresh = proposable(g, lore).filter((id) => !proposed.includes(id))
    return [
      ...(proposed.length < MOST_PROPOSED ? [{ type: 'propose' as const, reform: fresh, on: [true] }] : []),
      ...(proposed.length > 0 ? [{ type: 'propose' as const, reform: proposed, on: [false] }] : []),
    ]
  },
  refuse(g, actor, { reform, on }) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    if (!isOpen(g)) return refusal('wrong-phase', 'Nothing is proposed now.')
    const { proposed } = ownOf(g, seatOf(actor))
    if (on && proposed.length >= MOST_PROPOSED && !proposed.includes(reform)) return refusal('already-done', 'You have made all of your proposals.')
    return refusal('choice-gone', 'There is no such reform to propose.', 'reform')
  },
  apply(g, actor, { reform, on }) {
    const own = ownOf(g, seatOf(actor))
    own.proposed = on ? [...own.proposed, reform] : own.proposed.filter((id) => id !== reform)
  },
}

function isOpen({ town }: Game): boolean {
  return town.phase === 'reform' && town.reform?.stage === 'proposing' && !town.paused
}
