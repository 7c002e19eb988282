import { refusal } from '../../vocabulary/refusal.ts'
import { citizenAt, ownOf } from '../citizens.ts'
import { MOST_TIES, mayAsk, socialOf } from '../people/ties.ts'
import { seatOf, type Handler } from './handler.ts'
import { whyNotSocial } from './social.ts'

/** Asks one citizen for a tie, or says yes to one who asked. It holds when both have said so by the end of the step. */
export const tie: Handler<'tie'> = {
  by: 'citizen',
  choices(g, actor) {
    if (whyNotSocial(g, seatOf(actor)) !== null) return []
    const seats = mayAsk(g, seatOf(actor))
    return seats.length > 0 ? [{ type: 'tie', seat: seats }] : []
  },
  refuse(g, actor) {
    const no = whyNotSocial(g, seatOf(actor))
    if (no) return no
    return ownOf(g, seatOf(actor)).ties.length >= MOST_TIES
      ? refusal('choice-gone', `Nobody can keep more than ${MOST_TIES} ties.`, 'seat')
      : refusal('already-done', 'You have asked already this month.', 'seat')
  },
  apply(g, actor, { seat: other }) {
    const seat = seatOf(actor)
    const social = socialOf(g, seat)
    const isAnswer = social.askedBy.includes(other)
    social.asks.push(other)
    ownOf(g, other).social?.askedBy.push(seat)
    if (isAnswer) return
    social.requests -= 1
    // Who had done with the step looks again: somebody waits for a yes.
    citizenAt(g, other).ready = false
  },
}

/** Parts from one tie; the other reads of it without a reason. */
export const untie: Handler<'untie'> = {
  by: 'citizen',
  choices(g, actor) {
    const { ties, social } = ownOf(g, seatOf(actor))
    return whyNotSocial(g, seatOf(actor)) === null && social?.parting === null && ties.length > 0 ? [{ type: 'untie', seat: ties }] : []
  },
  refuse: (g, actor) => whyNotSocial(g, seatOf(actor)) ?? refusal('already-done', 'You part from one at most in a month.', 'seat'),
  apply(g, actor, { seat: other }) {
    socialOf(g, seatOf(actor)).parting = other
  },
}
