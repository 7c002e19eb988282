import { between, chance, pick } from '../../shared/kit/chance.ts'
import { choicesOf } from '../../shared/rules/intents/index.ts'
import { DEBRIEF_STEPS } from '../../shared/vocabulary/phase.ts'
import type { Actor } from '../../shared/vocabulary/ids.ts'
import { classroom, type Lesson, type Room } from './classroom.ts'
import { lore } from './library.ts'
import { pickOf } from './play.ts'

/** `begins`: how the room comes to where the walk begins; `undoes`: how often the facilitator thinks of an undo. */
type Way = { begins?: (room: Room) => void; undoes?: number }

/** A room in which anybody does anything that is open to them, by lot, for a number of deeds; `look` sees every state. */
export function randomWalk(
  seed: string,
  deeds: number,
  lesson: Partial<Lesson<never>>,
  look: (room: Room, deed: number) => void,
  { begins, undoes = 0.03 }: Way = {},
): Room {
  const { room } = classroom({ citizens: [], chairs: 6, once: true, ...lesson, seed })
  for (let seat = 1; seat <= between(seed, [1, 4], 'seats'); seat += 1) room.seats(`c${seat}`, seat)
  room.does('facilitator', { type: 'bots', count: 1, temperament: 'rebel' }).starts()
  begins?.(room)
  for (let i = 0; i < deeds && !isAtEnd(room); i += 1) {
    look(room, i)
    const actor = actorOf(room, seed, i)
    room.at += between(seed, [0, 4000], 'time', i)
    const now = { ...room.game, town: { ...room.town, now: room.at } }
    const open = choicesOf(now, actor, lore).filter(({ type }) => chance(seed, 'wish', type, i) < (type === 'undo' ? undoes : wishFor(type, room)))
    if (open.length === 0) continue
    room.does(actor, pickOf(pick(seed, open, 'choice', i), seed, i))
  }
  return room
}

function isAtEnd({ town }: Room): boolean {
  return town.debrief?.step === DEBRIEF_STEPS.length - 1
}

/** Mostly citizens plan; now and then somebody else does something. */
function actorOf(room: Room, seed: string, i: number): Actor {
  const lot = chance(seed, 'actor', i)
  const others = ['facilitator', 'clock', 'system'] as const
  const seats = Object.keys(room.game.citizens).map(Number)
  return lot < 0.6 && seats.length > 0 ? pick(seed, seats, 'seat', i) : lot < 0.85 ? 'facilitator' : pick(seed, others, 'other', i)
}

/** What would stop the walk, hurry it, or make it all about one thing, is rarer. */
function wishFor(type: string, { town }: Room): number {
  if (['next', 'ready', 'time-up'].includes(type)) return town.step === 'plan' ? 0.25 : 1
  if (
    ['pause', 'hold', 'seat.leave', 'seat.remove', 'seat.ban', 'seat.forget', 'clear', 'stop', 'end-score', 'phase', 'led', 'timers'].includes(type)
  )
    return town.held ? 0.3 : 0.03
  return ['plan', 'way', 'bills', 'dilemma', 'resume', 'start', 'consent', 'rate', 'tie', 'vote', 'propose', 'exam', 'play-on'].includes(type)
    ? 1
    : 0.15
}
