import { HOUSEHOLDS, type Household } from '../../vocabulary/intent.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { callersOf, citizenAt, humansOf, isAtDoor, ownOf, seatsOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { endCover } from '../people/cover.ts'
import { canBegin, isOver, seat, sitDown } from '../seats.ts'
import type { Handler } from './handler.ts'
import { endIfReady } from './next.ts'

/** So many a session may seat, those who come again counted each time. */
const TURNS = Array.from({ length: 4000 }, (_, turn) => turn)

/** Seats a human on a chair that is free, or on that of a bot, whose life goes on; where the door asks, they wait there first. */
export const seatTake: Handler<'seat.take'> = {
  by: 'system',
  choices(g) {
    const free = Array.from({ length: g.town.chairs }, (_, i) => i + 1).filter((chair) => isFree(g, chair) && canBegin(g, chair))
    if (free.length === 0 || g.town.locked) return []
    const [take, people, turn] = [{ type: 'seat.take' as const, seat: free }, HOUSEHOLDS, TURNS]
    return [take, { ...take, people }, { ...take, turn }, { ...take, people, turn }]
  },
  refuse(g) {
    if (isOver(g)) return refusal('wrong-phase', 'This game is at its reveal; nobody new can join.')
    return g.town.locked ? refusal('room-locked', 'The room is locked.') : refusal('room-full', 'Every chair is taken.')
  },
  apply(g, _actor, { seat: chair, people = 1 }, { lore, at }) {
    delete g.facilitator.removed[chair]
    if (g.town.asks) g.town.door[chair] = { people, at }
    else comeIn(g, lore, chair, { people, at })
  },
}

/** Lets somebody in who waits at the door; from the theories on nobody new joins. */
export const seatAdmit: Handler<'seat.admit'> = {
  by: 'facilitator',
  choices(g) {
    const callers = callersOf(g).filter((chair) => canBegin(g, chair))
    return callers.length > 0 ? [{ type: 'seat.admit', seat: callers }] : []
  },
  refuse: (g) =>
    isOver(g) ? refusal('wrong-phase', 'Nobody new can join any more.') : refusal('choice-gone', 'Nobody waits there to be let in.', 'seat'),
  apply(g, _actor, { seat: chair }, { lore, at }) {
    const { people = 1 } = g.town.door[chair] ?? {}
    delete g.town.door[chair]
    comeIn(g, lore, chair, { people, at })
  },
}

/** A human lost or found the room: while away, nobody waits for them. */
export const seatAway: Handler<'seat.away'> = {
  by: 'system',
  choices: (g) => {
    const humans = (away: boolean) => humansOf(g).filter((chair) => citizenAt(g, chair).away !== away)
    return [true, false].map((away) => ({ type: 'seat.away' as const, seat: humans(away), away: [away] })).filter((choice) => choice.seat.length > 0)
  },
  refuse: () => refusal('already-done', 'That chair is as you say.'),
  apply(g, _actor, { seat: chair, away }, moment) {
    citizenAt(g, chair).away = away
    if (!away && !ownOf(g, chair).stopped) endCover(g, chair)
    endIfReady(g, moment)
  },
}

/** Gives a citizen another name from the generator; names stand outside the journal, so nothing else changes. */
export const seatRename: Handler<'seat.rename'> = {
  by: 'facilitator',
  choices: (g) => (seatsOf(g).length > 0 ? [{ type: 'seat.rename', seat: seatsOf(g) }] : []),
  refuse: () => refusal('choice-gone', 'Nobody sits there.', 'seat'),
  apply(g, _actor, { seat: chair }) {
    citizenAt(g, chair).called += 1
  },
}

/** Seats somebody: on an empty chair a newcomer, on that of a bot one who lives on. */
export function comeIn(g: Game, lore: Lore, chair: Seat, { people, at }: { people: Household; at: number }): void {
  if (g.citizens[chair] === undefined) seat(g, lore, chair, { bot: false, at, people })
  else sitDown(g, chair, { at, people })
}

/** Whether a chair may be taken by a human: nobody waits for it, and it is empty or held by a bot. */
function isFree(g: Game, chair: Seat): boolean {
  return !isAtDoor(g, chair) && (g.citizens[chair] === undefined || citizenAt(g, chair).bot)
}
