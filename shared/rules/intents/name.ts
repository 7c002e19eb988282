import { refusal } from '../../vocabulary/refusal.ts'
import { citizenAt, humansOf, ownOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'

const MOST = 2

/** Another generated name, twice at most, before the start. Names stand outside the journal: it knows which of a chair's names counts. */
export const name: Handler<'name'> = {
  by: 'citizen',
  choices: (g, actor) => (g.town.phase === 'arrival' && ownOf(g, seatOf(actor)).renamed < MOST ? [{ type: 'name' }] : []),
  refuse: (g) =>
    g.town.phase === 'arrival' ? refusal('already-done', 'You have had two other names already.') : refusal('wrong-phase', 'The game has started.'),
  apply(g, actor) {
    const seat = seatOf(actor)
    ownOf(g, seat).renamed += 1
    citizenAt(g, seat).called += 1
  },
}

/** Lets a typed name stand, or not. Whether one waits is known outside the journal; the room refuses where none does. */
export const seatName: Handler<'seat.name'> = {
  by: 'facilitator',
  choices: (g) => (g.town.naming === 'typed' && humansOf(g).length > 0 ? [{ type: 'seat.name', seat: humansOf(g), approve: [true, false] }] : []),
  refuse: () => refusal('choice-gone', 'No name waits there.', 'seat'),
  apply(g, _actor, { seat, approve }) {
    if (approve) citizenAt(g, seat).called += 1
  },
}
