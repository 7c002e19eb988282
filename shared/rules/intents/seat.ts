import { monthsOf } from '../../vocabulary/phase.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Household } from '../../vocabulary/intent.ts'
import type { Game, Removed } from '../../vocabulary/state.ts'
import { citizenAt, ownOf, seatsOf } from '../citizens.ts'
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
  apply(g, _actor, { seat: chair, people = 1 }, { lore, at }) {
    delete g.facilitator.removed[chair]
    if (g.town.asks) g.town.door = [...g.town.door, chair]
    else if (g.citizens[chair] === undefined) seat(g, lore, chair, { bot: false, at, people })
    else sitDown(g, chair, { at, people })
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

/** Removes a human, who may come back. */
export const seatRemove: Handler<'seat.remove'> = {
  by: 'facilitator',
  choices: (g) => (humanSeats(g).length > 0 ? [{ type: 'seat.remove', seat: humanSeats(g) }] : []),
  refuse: () => refusal('choice-gone', 'Nobody to remove sits there.', 'seat'),
  apply(g, _actor, { seat: chair }, moment) {
    removeHuman(g, chair, 'removed')
    endIfReady(g, moment)
  },
}

/** Removes a human and keeps their device out. */
export const seatBan: Handler<'seat.ban'> = {
  by: 'facilitator',
  choices: (g) => (humanSeats(g).length > 0 ? [{ type: 'seat.ban', seat: humanSeats(g) }] : []),
  refuse: () => refusal('choice-gone', 'Nobody to remove sits there.', 'seat'),
  apply(g, _actor, { seat: chair }, moment) {
    removeHuman(g, chair, 'banned')
    endIfReady(g, moment)
  },
}

/** A human goes on in another room; the chair is as if they had been removed. */
export const seatLeave: Handler<'seat.leave'> = {
  by: 'system',
  choices: (g) => (humanSeats(g).length > 0 ? [{ type: 'seat.leave', seat: humanSeats(g) }] : []),
  refuse: () => refusal('choice-gone', 'Nobody sits there.', 'seat'),
  apply(g, _actor, { seat: chair }, moment) {
    removeHuman(g, chair, 'moved')
    endIfReady(g, moment)
  },
}

/** Gives a chair back to the human who was removed from it, with the life that went on in it. */
export const seatRestore: Handler<'seat.restore'> = {
  by: 'facilitator',
  choices: (g) => (removedSeats(g).length > 0 ? [{ type: 'seat.restore', seat: removedSeats(g) }] : []),
  refuse: () => refusal('choice-gone', 'Nobody was removed from there.', 'seat'),
  apply(g, _actor, { seat: chair }, { lore, at }) {
    delete g.facilitator.removed[chair]
    if (g.citizens[chair] === undefined) seat(g, lore, chair, { bot: false, at })
    else sitDown(g, chair, { at, people: citizenAt(g, chair).people })
  },
}

/** Takes a human from the chair: before the start it is empty then, later a careful bot lives on in it. */
export function removeHuman(g: Game, chair: number, why: Removed): void {
  if (g.facilitator.look === chair) g.facilitator.look = null
  g.facilitator.removed[chair] = why
  if (g.town.phase === 'arrival') return unseat(g, chair)
  Object.assign(citizenAt(g, chair), { bot: true, away: false, covered: false, ready: false })
  Object.assign(ownOf(g, chair), { help: null, reply: null, stopped: false, factor: 1, drafts: [] })
  g.facilitator.bots[chair] = 'careful'
}

function sitDown(g: Game, chair: number, { at, people }: { at: number; people: Household }): void {
  delete g.facilitator.bots[chair]
  Object.assign(citizenAt(g, chair), { bot: false, away: false, covered: false, ready: false, joined: at, people })
}

function removedSeats(g: Game): number[] {
  return Object.keys(g.facilitator.removed).map(Number)
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
