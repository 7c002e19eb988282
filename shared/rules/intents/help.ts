import { REPLIES } from '../../vocabulary/intent.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { isHuman, ownOf, seatsOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'

/** Raises a hand, or takes it down: told to the facilitator alone, open at any time, a pause included. */
export const help: Handler<'help'> = {
  by: 'citizen',
  choices: (g, actor) => (isHuman(g, seatOf(actor)) ? [{ type: 'help', on: [ownOf(g, seatOf(actor)).help === null] }] : []),
  refuse: () => refusal('already-done', 'Your hand is as you say.'),
  apply(g, actor, { on }, { at }) {
    Object.assign(ownOf(g, seatOf(actor)), { help: on ? at : null, reply: null })
  },
}

/** A quick answer to a raised hand, which takes it down. */
export const reply: Handler<'reply'> = {
  by: 'facilitator',
  choices: (g) => (raised(g).length > 0 ? [{ type: 'reply', seat: raised(g), reply: REPLIES }] : []),
  refuse: () => refusal('choice-gone', 'That hand is down.', 'seat'),
  apply(g, _actor, { seat, reply: said }) {
    Object.assign(ownOf(g, seat), { help: null, reply: said })
  },
}

function raised(g: Game): number[] {
  return seatsOf(g).filter((seat) => ownOf(g, seat).help !== null)
}
