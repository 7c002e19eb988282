import type { Planned } from '../../../../shared/vocabulary/state.ts'
import type { MeView, Offer } from '../../../../shared/vocabulary/view.ts'

type Own = Pick<MeView, 'offers' | 'later' | 'coins' | 'next'>
export type Slot = 1 | 2
export type Slots = readonly [Planned | null, Planned | null]

/** What an activity costs and gives in a slot: what is planned for slot 1 may change it for slot 2. */
export function offerIn({ offers, later }: Pick<MeView, 'offers' | 'later'>, slot: Slot, id: string): Offer | undefined {
  return slot === 2 ? (later[id] ?? offers[id]) : offers[id]
}

/** The next step of the dream when a slot comes, if all goes well; null: done by then, or there is none. */
export function nextIn(me: Own, slot: Slot, [first]: Slots): MeView['next'] {
  const { next } = me
  if (!next || slot === 1 || !first || !me.offers[first.activity]?.dream) return next
  return next.done + 1 < next.of ? { ...next, done: next.done + 1 } : null
}

/** Coins in the purse when a slot comes, if all goes well. */
export function purseIn(me: Own, slot: Slot, [first]: Slots): number {
  return slot === 1 || !first ? me.coins : me.coins + changeBy(me, 1, first, me.next)
}

/** Coins in the purse after both slots, if all goes well. */
export function purseAfter(me: Own, slots: Slots): number {
  const [, second] = slots
  return purseIn(me, 2, slots) + (second ? changeBy(me, 2, second, nextIn(me, 2, slots)) : 0)
}

function changeBy(me: Own, slot: Slot, { activity }: Planned, next: MeView['next']): number {
  const offer = offerIn(me, slot, activity)
  if (!offer) return 0
  const step = offer.dream && next?.activity === activity && next.done + 1 >= next.of ? next.coins : 0
  return offer.gain - offer.cost - step
}
