import { must } from '../../kit/assert.ts'
import type { Activity } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import type { Offer } from '../../vocabulary/view.ts'
import { ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import type { Hand } from './hands.ts'
import { activityOf, offerOf } from './offers.ts'
import type { Waiting } from './queue.ts'

/** What a citizen wants in a slot, and where; `with`: whom they named, `hand`: the hand that they lend there. */
export type Want = {
  seat: Seat
  activity: Activity
  place: string
  with: Seat | null
  hand: Hand | null
  offer: Offer
  arrives: Waiting['arrives']
  /** A line ticket that they may use here. */
  ticket: boolean
}

/** States of an offer in which an activity can't be done, whatever was planned. */
const IMPOSSIBLE: readonly Offer['state'][] = ['barred', 'closed', 'spent']

/** What a citizen wants in a slot, checked again now that it comes: what can't be done or paid is a rest at home. */
export function wantOf(g: Game, lore: Lore, seat: Seat, slot: 1 | 2, hand: Hand | null, arrives: Waiting['arrives']): Want {
  const own = ownOf(g, seat)
  const { activity: id, with: named } = must(own.plan[slot === 1 ? 0 : 1], `plan of citizen ${seat}`)
  const planned = activityOf(lore, id)
  const offer = offerOf(g.town, own, lore, planned)
  const isIdle = (planned.alone === false && named === null) || (planned.lends === true && hand === null)
  if (isIdle || offer.cost > own.coins || IMPOSSIBLE.includes(offer.state)) return restOf(g, lore, seat)
  const place = hand?.activity.place ?? planned.place
  return { seat, activity: planned, place, with: named, hand, offer, arrives, ticket: own.ticket }
}

/** What is always possible. */
export function restOf(g: Game, lore: Lore, seat: Seat): Want {
  const rest = activityOf(lore, 'rest')
  return {
    seat,
    activity: rest,
    place: rest.place,
    with: null,
    hand: null,
    offer: offerOf(g.town, ownOf(g, seat), lore, rest),
    arrives: 1,
    ticket: false,
  }
}
