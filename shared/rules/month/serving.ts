import { must } from '../../kit/assert.ts'
import { chance } from '../../kit/chance.ts'
import { sortedBy } from '../../kit/sorted.ts'
import type { Place } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Act } from '../../vocabulary/ledger.ts'
import type { Game } from '../../vocabulary/state.ts'
import { livingIn, ownOf } from '../citizens.ts'
import { isRuled } from '../lived.ts'
import { isShut } from './offers.ts'
import { deskOf, orderOf, roomOf } from './queue.ts'
import type { Want } from './wants.ts'

/** How it goes for one who came to a place; `usesTicket`: a line ticket was worth something here, and is gone. */
export type Served = { want: Want; outcome: Act['outcome']; usesTicket: boolean }

/** Who of those who came to a place in a slot is served, who waits outside, and whom the gate stops. Changes nothing. */
export function servedAt(g: Game, slot: 1 | 2, place: Place, here: readonly Want[]): Served[] {
  const stopped = here.filter(({ seat, activity, hand, offer }) => hand === null && isShut(ownOf(g, seat), activity, offer.dream))
  const admitted = here.filter((want) => !stopped.includes(want))
  const free = admitted.filter(({ activity, hand }) => (hand?.activity ?? activity).roomless)
  const desks = admitted.filter(({ activity }) => activity.desk !== undefined)
  const queue = inOrder(
    g,
    slot,
    place,
    admitted.filter((want) => !free.includes(want) && !desks.includes(want)),
  )
  const room = roomOf(place, livingIn(g).length, g.town) ?? queue.length
  const isTooFull = queue.length > room
  return [
    ...queue.slice(0, room).map((want) => ({ want, outcome: 'done' as const, usesTicket: isTooFull && want.ticket })),
    ...free.map((want) => ({ want, outcome: 'done' as const, usesTicket: false })),
    ...atDesk(g, slot, desks),
    ...queue.slice(room).map((want) => ({ want, outcome: 'turned-away' as const, usesTicket: false })),
    ...stopped.map((want) => ({ want, outcome: 'shut' as const, usesTicket: false })),
  ]
}

/** A desk serves by the room's lot alone. */
function atDesk(g: Game, slot: 1 | 2, desks: readonly Want[]): Served[] {
  const byLot = sortedBy(desks, ({ seat }) => chance(g.sealed.seed, 'desk', g.town.month, slot, seat))
  return byLot.map((want, i) => {
    const room = deskOf(want.activity, livingIn(g).length, g.town) ?? 0
    return { want, outcome: i < room ? ('done' as const) : ('turned-away' as const), usesTicket: false }
  })
}

function inOrder(g: Game, slot: 1 | 2, { id }: Place, queue: readonly Want[]): Want[] {
  const ranks = ranksOf(g, id, queue)
  const waiting = queue.map(({ seat, arrives, ticket }) => ({ seat, arrives, ticket, rank: must(ranks.get(seat), `rank of citizen ${seat}`) }))
  return orderOf(waiting, g.sealed.seed, g.town.month, slot, id).map(({ seat }) =>
    must(
      queue.find((want) => want.seat === seat),
      `queue at ${id}`,
    ),
  )
}

/** Rank of each in a queue: the tier, or at partner places of the app whether one is a member; who is brought along has the rank of who brings them. */
function ranksOf(g: Game, place: string, queue: readonly Want[]): Map<Seat, number> {
  const { event } = g.town
  const isPartner = event?.effect.membersFirst?.some((id) => id === place) === true
  const rankOf = (seat: Seat) => (isPartner ? (ownOf(g, seat).member === true ? 0 : 1) : ownOf(g, seat).doors.rank)
  const ranks = new Map(queue.map(({ seat }) => [seat, rankOf(seat)]))
  for (const { seat, with: guest } of queue) {
    if (guest !== null && ranks.has(guest) && bringsGuest(g, seat, guest)) ranks.set(guest, Math.min(rankOf(seat), ranks.get(guest) ?? 0))
  }
  return ranks
}

/** Whether a citizen's tier lets them bring this one along: the first tie named in their plan, one a month. */
function bringsGuest(g: Game, seat: Seat, guest: Seat): boolean {
  const { tiers, consequences } = g.sealed.sealed.regime
  const own = ownOf(g, seat)
  const last = tiers.findIndex(({ letter }) => letter === consequences.guest)
  const [first] = own.plan.flatMap((planned) => planned?.with ?? []).filter((named) => own.ties.includes(named))
  return isRuled(g) && consequences.queue === 'tier' && own.doors.rank <= last && guest === first
}
