import type { Seat } from '../../vocabulary/ids.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game, Removed } from '../../vocabulary/state.ts'
import { callersOf, citizenAt, humansOf, isAtDoor, ownOf, takenOut } from '../citizens.ts'
import { canBegin, isOver, unseat } from '../seats.ts'
import type { Handler } from './handler.ts'
import { endIfReady } from './next.ts'
import { comeIn } from './seat.ts'

/** Removes a human, who may come back. */
export const seatRemove: Handler<'seat.remove'> = { by: 'facilitator', ...takesOut('seat.remove', 'removed') }

/** Removes a human and keeps their device out. */
export const seatBan: Handler<'seat.ban'> = { by: 'facilitator', ...takesOut('seat.ban', 'banned') }

/** A human goes on in another room; the chair is as if they had been removed. */
export const seatLeave: Handler<'seat.leave'> = { by: 'system', ...takesOut('seat.leave', 'moved') }

/** Gives a chair back to the human who was removed from it, with the life that went on in it. */
export const seatRestore: Handler<'seat.restore'> = {
  by: 'facilitator',
  choices: (g) => (removedSeats(g).length > 0 ? [{ type: 'seat.restore', seat: removedSeats(g) }] : []),
  refuse: () => refusal('choice-gone', 'Nobody was removed from there who could come back.', 'seat'),
  apply(g, _actor, { seat: chair }, { lore, at }) {
    delete g.facilitator.removed[chair]
    comeIn(g, lore, chair, { people: g.citizens[chair]?.people ?? 1, at })
  },
}

/** Forgets a human who was removed. It is final, and so is all before it. */
export const seatForget: Handler<'seat.forget'> = {
  by: 'facilitator',
  choices: (g) => (chairsLeft(g).length > 0 ? [{ type: 'seat.forget', seat: chairsLeft(g) }] : []),
  refuse: () => refusal('choice-gone', 'Nobody was removed from there.', 'seat'),
  apply(g, _actor, { seat: chair }) {
    g.facilitator.removed[chair] = 'forgotten'
    g.facilitator.undo = []
  },
}

/** Takes a human from the door or the chair: before the start it is empty then, later a careful bot lives on in it. */
export function removeHuman(g: Game, chair: Seat, why: Removed): void {
  g.facilitator.removed[chair] = why
  if (isAtDoor(g, chair)) {
    delete g.town.door[chair]
    return
  }
  if (g.town.phase === 'arrival') return unseat(g, chair)
  if (g.facilitator.look === chair) g.facilitator.look = null
  if (isOver(g)) g.sealed.left.push(chair)
  Object.assign(citizenAt(g, chair), { bot: true, away: false, covered: false, ready: false })
  Object.assign(ownOf(g, chair), { help: null, reply: null, stopped: false, watched: false, factor: 1, drafts: [], cover: null })
  g.facilitator.bots[chair] = 'careful'
}

/** What the three ways to leave a chair have in common. */
function takesOut(type: 'seat.remove' | 'seat.ban' | 'seat.leave', why: Removed): Omit<Handler<typeof type>, 'by'> {
  return {
    choices: (g) => (heldSeats(g).length > 0 ? [{ type, seat: heldSeats(g) }] : []),
    refuse: () => refusal('choice-gone', 'Nobody sits there.', 'seat'),
    apply(g, _actor, { seat: chair }, moment) {
      removeHuman(g, chair, why)
      endIfReady(g, moment)
    },
  }
}

/** Humans on a chair or at its door, in order. */
function heldSeats(g: Game): Seat[] {
  return [...humansOf(g), ...callersOf(g)].toSorted((a, b) => a - b)
}

/** Who was removed may come back as long as there is a life to come back to. */
function removedSeats(g: Game): Seat[] {
  return chairsLeft(g).filter((chair) => !isAtDoor(g, chair) && (g.citizens[chair] !== undefined || canBegin(g, chair)))
}

/** Chairs that keep what was known of somebody who was taken out. */
function chairsLeft(g: Game): Seat[] {
  return takenOut(g).map(({ seat }) => seat)
}
