import { must } from '../../kit/assert.ts'
import type { Activity } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Own, Planned } from '../../vocabulary/state.ts'
import type { Offer } from '../../vocabulary/view.ts'
import { ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { LastMade } from '../remembered.ts'
import { activityOf, afterSlot1, BUYER, MARKET, offersFor, personaOf, type Buyer, type Market } from './offers.ts'

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
  const offers: Record<string, Offer> = {}
  for (const activity of Object.values(lore.book.activities)) offers[activity.id] = offer(activity)
  return offers
}

/** Ids of activities by the company that one may be in there, each in the order of all: by oneself, with a tie, with anyone. */
export type Open = Readonly<Record<'alone' | 'tie' | 'anyone', string[]>>

/** Activities that a slot may take now: what the own purse, the month and the gates allow. */
export function openIn(g: Game, seat: Seat, lore: Lore, slot: 1 | 2): Open {
  const offers = slotsOf(g, seat, lore)[slot]
  const open = openOf(offers, lore)
  const other = ownOf(g, seat).plan[slot === 1 ? 1 : 0]
  return other && isTwice(activityOf(lore, other.activity), offerIn(offers, other)) ? without(open, other.activity) : open
}

const opened = new WeakMap<Offers, Open>()

/** The same for the same offers: they are asked for with each change of a plan. */
function openOf(offers: Offers, lore: Lore): Open {
  const known = opened.get(offers)
  if (known) return known
  const open = Object.values(lore.book.activities).filter(({ id }) => offers[id]?.state === 'open')
  const idsOf = (isMeant: (activity: Activity) => boolean) => open.filter(isMeant).map(({ id }) => id)
  const made: Open = {
    alone: idsOf(({ alone }) => alone !== false),
    tie: idsOf((activity) => activity.with === 'tie'),
    anyone: idsOf((activity) => activity.with === 'anyone'),
  }
  opened.set(offers, made)
  return made
}

function without({ alone, tie, anyone }: Open, id: string): Open {
  const rest = (ids: readonly string[]) => ids.filter((one) => one !== id)
  return { alone: rest(alone), tie: rest(tie), anyone: rest(anyone) }
}

/** Whether both slots can't take it. */
function isTwice({ once, every, lasting, debts }: Activity, { dream }: Offer): boolean {
  return once === true || every !== undefined || debts !== undefined || (lasting !== undefined && !dream)
}

/** A missing plan is a shift for those with fewer than three coins, otherwise a rest. */
export function missingPlan(own: Own, lore: Lore): string {
  const isPoor = own.coins < 3 && lore.book.activities['shift'] !== undefined && !personaOf(own, lore).without.includes('shift')
  return isPoor ? 'shift' : 'rest'
}
