import { pick } from '../../kit/chance.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { act, note } from '../acts.ts'
import { ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { followDream } from './dreams.ts'
import { hearGossip } from './gossip.ts'
import { changeFor, keepBooks, personaOf } from './offers.ts'
import { finedFor, light } from './town.ts'
import type { Want } from './wants.ts'

/** What comes of an activity for the one who does it: coins, joy, a fine, the dream, and what the town has of it. */
export function doActivity(g: Game, lore: Lore, slot: 1 | 2, { seat, activity, place, with: who, offer }: Want): void {
  const own = ownOf(g, seat)
  const change = changeFor(personaOf(own, lore), activity)
  const joy = offer.joy - (own.last[activity.id] === g.town.month ? 1 : 0)
  keepBooks(own, g.town.month, activity, offer)
  const fined = finedFor(g, activity.fine, own, 'fine', slot, seat)
  own.coins -= fined
  own.joy += joy
  act(g, { seat, slot, what: activity.id, place, features: [...activity.features, ...(change.feature ? [change.feature] : [])] })
  note(g, seat, { slot, what: activity.id, who, outcome: 'done', place, coins: offer.gain - offer.cost, joy, fined })
  if (!activity.lends) followDream(g, lore, seat, slot, activity.id)
  if (activity.light !== undefined) light(g, activity.light)
  if (activity.tieJoy !== undefined) cheerTie(g, seat, slot, activity.tieJoy)
  if (activity.gossip) hearGossip(g, seat)
}

/** One tie, by lot, is glad of it. */
function cheerTie(g: Game, seat: Seat, slot: 1 | 2, joy: number): void {
  const ties = ownOf(g, seat).ties.toSorted((a, b) => a - b)
  if (ties.length > 0) cheer(g, pick(g.sealed.seed, ties, 'cheer', g.town.month, slot, seat), slot, joy, seat)
}

/** Joy in company. */
export function cheer(g: Game, seat: Seat, slot: 1 | 2, joy: number, who: Seat): void {
  ownOf(g, seat).joy += joy
  note(g, seat, { slot, what: 'together', who, joy })
}
