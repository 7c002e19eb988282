import { monthsOf } from '../../vocabulary/phase.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { citizenAt, seatsOf } from '../citizens.ts'
import { endCover } from '../people/cover.ts'
import { isFree, seat, unseat } from '../seats.ts'
import type { Handler } from './handler.ts'
import { endIfReady } from './next.ts'

/** Seats a human on a chair that is free, or on that of a bot, whose life goes on. */
export const seatTake: Handler<'seat.take'> = {
  by: 'system',
  choices(g) {
    const free = Array.from({ length: g.town.chairs }, (_, i) => i + 1).filter(
      (chair) => isFree(g, chair) && (g.citizens[chair] || !isLastEvening(g)),
    )
    return free.length > 0 && !g.town.locked && !isOver(g) ? [{ type: 'seat.take', seat: free }] : []
  },
  refuse(g) {
    if (isOver(g)) return refusal('wrong-phase', 'This game is at its reveal; nobody new can join.')
    return g.town.locked ? refusal('room-locked', 'The room is locked.') : refusal('room-full', 'Every chair is taken.')
  },
  apply(g, _actor, { seat: chair }, { lore }) {
    if (g.citizens[chair] === undefined) return seat(g, lore, chair, false)
    delete g.facilitator.bots[chair]
    Object.assign(citizenAt(g, chair), { bot: false, away: false, covered: false, ready: false })
  },
}

/** A human lost or found the room: while away, nobody waits for them. */
export const seatAway: Handler<'seat.away'> = {
  by: 'system',
  choices: (g) => {
    const humans = (away: boolean) => humanSeats(g).filter((chair) => citizenAt(g, chair).away !== away)
    return [true, false].map((away) => ({ type: 'seat.away' as const, seat: humans(away), away: [away] })).filter((choice) => choice.seat.length > 0)
  },
  refuse: () => refusal('already-done', 'That chair is as you say.'),
  apply(g, _actor, { seat: chair, away }, moment) {
    citizenAt(g, chair).away = away
    if (!away) endCover(g, chair)
    endIfReady(g, moment)
  },
}

/** Removes a human: before the start the chair is free again, later a bot lives on in it. */
export const seatRemove: Handler<'seat.remove'> = {
  by: 'facilitator',
  choices: (g) => (humanSeats(g).length > 0 ? [{ type: 'seat.remove', seat: humanSeats(g) }] : []),
  refuse: () => refusal('choice-gone', 'Nobody to remove sits there.', 'seat'),
  apply(g, _actor, { seat: chair }, moment) {
    if (g.town.phase === 'arrival') return unseat(g, chair)
    Object.assign(citizenAt(g, chair), { bot: true, away: false, covered: false, ready: false })
    g.facilitator.bots[chair] = 'careful'
    endIfReady(g, moment)
  },
}

/** Gives a citizen another name from the generator; names stand outside the journal, so nothing else changes. */
export const seatRename: Handler<'seat.rename'> = {
  by: 'facilitator',
  choices: (g) => (seatsOf(g).length > 0 ? [{ type: 'seat.rename', seat: seatsOf(g) }] : []),
  refuse: () => refusal('choice-gone', 'Nobody sits there.', 'seat'),
  apply: () => undefined,
}

function humanSeats(g: Game): number[] {
  return seatsOf(g).filter((chair) => !citizenAt(g, chair).bot)
}

/** Whoever sits down now on an empty chair would never live a month. */
function isLastEvening({ town }: Game): boolean {
  return town.month === monthsOf(town.length) && town.step !== 'morning' && town.step !== 'plan'
}

function isOver({ town }: Game): boolean {
  return town.phase === 'theories' || town.phase === 'reveal' || town.phase === 'reform' || town.phase === 'debrief'
}
