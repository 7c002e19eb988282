import { chance } from '../../kit/chance.ts'
import { sortedBy } from '../../kit/sorted.ts'
import type { Activity } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { act, note } from '../acts.ts'
import { livingIn, ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { counts, followDream, nextStep } from './dreams.ts'
import { activityOf, offerOf } from './offers.ts'
import { light } from './town.ts'

/** A hand that is lent: for whom, and which act of their dream. */
export type Hand = { owner: Seat; activity: Activity }

/**
 * Where those who lend a hand in a slot go; null: there is nothing to do for the one they named, or somebody else does it.
 * One hand a citizen and month: among several helpers the lot decides.
 */
export function handsIn(g: Game, lore: Lore, slot: 1 | 2): Map<Seat, Hand | null> {
  const helpers = livingIn(g).flatMap((seat) => {
    const planned = ownOf(g, seat).plan[slot === 1 ? 0 : 1]
    const owner = planned && activityOf(lore, planned.activity).lends ? planned.with : null
    return owner === null ? [] : [{ seat, owner }]
  })
  const taken = new Set<Seat>()
  return new Map(
    sortedBy(helpers, ({ seat }) => chance(g.sealed.seed, 'hand', g.town.month, slot, seat)).map(({ seat, owner }) => {
      const next = nextStep(g.town, ownOf(g, owner), lore)
      const isOpen = next !== null && !ownOf(g, owner).helped && !taken.has(owner)
      if (isOpen) taken.add(owner)
      return [seat, isOpen ? { owner, activity: activityOf(lore, next.activity) } : null]
    }),
  )
}

/** At the end of the slot the owner pays what the act costs, and it counts as one of theirs; false when they can't, or need it no more. */
export function giveHand(g: Game, lore: Lore, slot: 1 | 2, helper: Seat, { owner, activity }: Hand): boolean {
  const own = ownOf(g, owner)
  const { cost } = offerOf(g.town, own, lore, activity)
  if (cost > own.coins || !counts(nextStep(g.town, own, lore), activity.id, own.coins - cost)) return false
  own.coins -= cost
  own.helped = true
  if (activity.purchase) own.discount = 0
  act(g, { seat: owner, slot, what: 'hand', place: activity.place, features: ['meet.friend'] })
  note(g, owner, { slot, what: 'hand-received', who: helper, place: activity.place, coins: 0 - cost })
  followDream(g, lore, owner, slot, activity.id)
  if (activity.light !== undefined) light(g, activity.light)
  return true
}
