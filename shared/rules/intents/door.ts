import { refusal } from '../../vocabulary/refusal.ts'
import { seat } from '../seats.ts'
import type { Handler } from './handler.ts'

/** Whether newcomers wait at the door until they are let in. Who waits already goes on waiting. */
export const door: Handler<'door'> = {
  by: 'facilitator',
  choices: (g) => [{ type: 'door', asks: [!g.town.asks] }],
  refuse: () => refusal('already-done', 'The door is as you say.'),
  apply(g, _actor, { asks }) {
    g.town.asks = asks
  },
}

/** Lets somebody in who waits at the door. */
export const seatAdmit: Handler<'seat.admit'> = {
  by: 'facilitator',
  choices: (g) => (g.town.door.length > 0 ? [{ type: 'seat.admit', seat: g.town.door }] : []),
  refuse: () => refusal('choice-gone', 'Nobody waits there.', 'seat'),
  apply(g, _actor, { seat: chair }, { lore, at }) {
    g.town.door = g.town.door.filter((waiting) => waiting !== chair)
    seat(g, lore, chair, { bot: false, at })
  },
}
