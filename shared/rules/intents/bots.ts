import { MOST_SEATS } from '../../vocabulary/ids.ts'
import { TEMPERAMENTS, type Temperament } from '../../vocabulary/intent.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { citizenAt, isAtDoor, seatsOf } from '../citizens.ts'
import { livedAs } from '../lived.ts'
import { seat, unseat } from '../seats.ts'
import type { Handler } from './handler.ts'

/** Fills chairs with bots, so that so many of them sit in the town. In play their number can only grow. */
export const bots: Handler<'bots'> = {
  by: 'facilitator',
  choices(g) {
    const now = botSeats(g).length
    const fewest = g.town.phase === 'arrival' ? 0 : now
    const most = now + emptyChairs(g).length
    const counts = Array.from({ length: MOST_SEATS + 1 }, (_, count) => count).filter((count) => count >= fewest && count <= most)
    return isOpen(g) ? [{ type: 'bots', count: counts, temperament: [...TEMPERAMENTS, 'mixed'] }] : []
  },
  refuse: (g) =>
    isOpen(g) ? refusal('room-full', 'There are not so many chairs for bots.', 'count') : refusal('wrong-phase', 'Bots join before the theories.'),
  apply(g, _actor, { count, temperament }, { lore, at }) {
    for (const chair of botSeats(g).slice(count)) unseat(g, chair)
    for (const chair of emptyChairs(g).slice(0, Math.max(0, count - botSeats(g).length))) {
      seat(g, lore, chair, { bot: true, at })
      g.facilitator.bots[chair] = temperament === 'mixed' ? temperamentOf(chair) : temperament
    }
  },
}

function isOpen({ town }: Game): boolean {
  return town.phase === 'arrival' || livedAs(town) !== null
}

/** Chairs that nobody has and nobody waits for. */
function emptyChairs(g: Game): number[] {
  return Array.from({ length: g.town.chairs }, (_, i) => i + 1).filter((chair) => g.citizens[chair] === undefined && !isAtDoor(g, chair))
}

function botSeats(g: Game): number[] {
  return seatsOf(g).filter((chair) => citizenAt(g, chair).bot)
}

function temperamentOf(chair: number): Temperament {
  return TEMPERAMENTS[chair % TEMPERAMENTS.length] ?? 'careful'
}
