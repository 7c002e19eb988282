import { must } from '../../kit/assert.ts'
import type { Activity } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Own, Planned } from '../../vocabulary/state.ts'
import type { Offer } from '../../vocabulary/view.ts'
import { ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { LastMade } from '../remembered.ts'
import { afterSlot1, BUYER, MARKET, offersFor, personaOf, type Buyer, type Market } from './offers.ts'

export type Offers = Readonly<Record<string, Offer>>

/** All offers to a citizen by activity, for each slot: in the second one, what is planned for the first is counted in. */
type Slots = { 1: Offers; 2: Offers }

type Known = { lore: Lore; town: Market; own: Own; slots: Slots }

const made = new LastMade<Known>()

/** As long as nothing changes that offers read, they are the same objects: two parts of a view ask for them, and each plan that is made from it. */
export function slotsOf(g: Game, seat: Seat, lore: Lore): Slots {
  const { town } = g
  const own = ownOf(g, seat)
  const last = made.of(g, seat)
  const known = last && isFor(last, town, own, lore) ? last : null
  if (known && known.own.plan[0]?.activity === own.plan[0]?.activity) return known.slots
  const first = known?.slots[1] ?? offersTo(town, own, lore)
  const planned = own.plan[0]
  const slots = { 1: first, 2: planned === null ? first : offersTo(town, afterSlot1(town, own, lore, planned, offerIn(first, planned)), lore) }
  made.keep(g, seat, { lore, town, own, slots })
  return slots
}

/** Coins that a citizen will have between the slots, if all goes well. */
export function coinsBetween(g: Game, seat: Seat, lore: Lore): number {
  const { coins, plan } = ownOf(g, seat)
  if (plan[0] === null) return coins
  const { cost, gain } = offerIn(slotsOf(g, seat, lore)[1], plan[0])
  return coins + gain - cost
}

function offerIn(offers: Offers, { activity }: Planned): Offer {
  return must(offers[activity], `an offer of ${activity}`)
}

function isFor(known: Known, town: Market, own: Own, lore: Lore): boolean {
  return (
    Object.isFrozen(own) &&
    known.lore === lore &&
    BUYER.every((part) => known.own[part] === own[part]) &&
    MARKET.every((part) => known.town[part] === town[part])
  )
}

function offersTo(town: Market, own: Buyer, lore: Lore): Offers {
  const offer = offersFor(town, own, lore)
  return Object.fromEntries(Object.values(lore.book.activities).map((activity) => [activity.id, offer(activity)]))
}

/** Activities that a slot may take now, in the order of their ids: what the own purse, the month and the gates allow. */
export function openIn(g: Game, seat: Seat, lore: Lore, slot: 1 | 2): Activity[] {
  const offers = slotsOf(g, seat, lore)[slot]
  const other = ownOf(g, seat).plan[slot === 1 ? 1 : 0]
  return Object.values(lore.book.activities).filter((activity) => {
    const offer = offers[activity.id]
    return offer?.state === 'open' && !isTwice(other, activity, offer)
  })
}

/** Whether the other slot has taken it, and both can't. */
function isTwice(other: Planned | null, { id, once, every, lasting, debts }: Activity, { dream }: Offer): boolean {
  return other?.activity === id && (once === true || every !== undefined || debts !== undefined || (lasting !== undefined && !dream))
}

/** A missing plan is a shift for those with fewer than three coins, otherwise a rest. */
export function missingPlan(own: Own, lore: Lore): string {
  const isPoor = own.coins < 3 && lore.book.activities['shift'] !== undefined && !personaOf(own, lore).without.includes('shift')
  return isPoor ? 'shift' : 'rest'
}
