import type { Activity } from '../../vocabulary/content.ts'
import type { Own, Planned, Town } from '../../vocabulary/state.ts'
import type { Offer } from '../../vocabulary/view.ts'
import type { Lore } from '../context.ts'
import { afterSlot1, offersFor, personaOf } from './offers.ts'

export type Offers = Readonly<Record<string, Offer>>

/** All offers to a citizen by activity, for each slot: in the second one, what is planned for the first is counted in. */
type Slots = { 1: Offers; 2: Offers }

const cache = new WeakMap<Own, { town: Town; lore: Lore; slots: Slots }>()

/** A frozen slice in the same town has the same offers: they are asked for by two parts of a view, and again by the plan made from it. */
export function slotsOf(town: Town, own: Own, lore: Lore): Slots {
  const known = cache.get(own)
  if (known?.lore === lore && isSameTown(known.town, town)) return known.slots
  const first = offersTo(town, own, lore)
  const slots = { 1: first, 2: own.plan[0] === null ? first : offersTo(town, afterSlot1(town, own, lore), lore) }
  if (Object.isFrozen(own)) cache.set(own, { town, lore, slots })
  return slots
}

/** What changes with every entry and moves no offer. */
const COUNTERS: readonly (keyof Town)[] = ['version', 'now', 'deeds']

/** Whether nothing has changed in town but its counters. */
function isSameTown(one: Town, other: Town): boolean {
  return one === other || (Object.keys(one) as (keyof Town)[]).every((key) => COUNTERS.includes(key) || one[key] === other[key])
}

function offersTo(town: Town, own: Own, lore: Lore): Offers {
  const offer = offersFor(town, own, lore)
  return Object.fromEntries(Object.values(lore.book.activities).map((activity) => [activity.id, offer(activity)]))
}

/** Activities that a slot may take now, in the order of their ids: what the own purse, the month and the gates allow. */
export function openIn(town: Town, own: Own, lore: Lore, slot: 1 | 2): Activity[] {
  const offers = slotsOf(town, own, lore)[slot]
  const other = own.plan[slot === 1 ? 1 : 0]
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
