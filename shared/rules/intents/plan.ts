import { refusal } from '../../vocabulary/refusal.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Own } from '../../vocabulary/state.ts'
import { livingIn, ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { offerOf } from '../month/offers.ts'
import { openIn } from '../month/slots.ts'
import { hasSecondSlot } from '../score/errands.ts'
import type { Handler } from './handler.ts'
import { seatOf } from './handler.ts'
import { plans, plansFirstMove, whyNotPlanning } from './planning.ts'

/** Plans an activity for a slot, and whom to meet there. */
export const plan: Handler<'plan'> = {
  by: 'citizen',
  choices(g, actor, lore) {
    const seat = seatOf(actor)
    const slots = plans(g, seat) ? (hasSecondSlot(g, seat) ? ([1, 2] as const) : ([1] as const)) : plansFirstMove(g) ? ([1] as const) : []
    const { ties } = ownOf(g, seat)
    const others = slots.length > 0 ? livingIn(g).filter((other) => other !== seat) : []
    return slots.flatMap((slot) => {
      const open = openIn(g, seat, lore, slot)
      const choice = { type: 'plan' as const, slot: [slot] }
      const company = [
        { activity: open.tie, with: ties },
        { activity: open.anyone, with: others },
      ]
      return [
        { ...choice, activity: open.alone },
        ...company.filter((pair) => pair.activity.length > 0 && pair.with.length > 0).map((pair) => ({ ...choice, ...pair })),
      ]
    })
  },
  refuse(g, actor, { activity }, lore) {
    const seat = seatOf(actor)
    return (plansFirstMove(g) ? null : whyNotPlanning(g, seat)) ?? whyNotOpen(g, seat, activity, lore)
  },
  apply(g, actor, { slot, activity, with: named }) {
    const own = ownOf(g, seatOf(actor))
    own.plan[slot === 1 ? 0 : 1] = { activity, with: named ?? null }
    if (slot === 2) giveUpErrand(own)
  },
}

/** A plan for the second slot takes it back from what it would have gone to. */
function giveUpErrand(own: Own): void {
  if (own.errand === 'protest') own.protest = null
  own.errand = null
}

function whyNotOpen(g: Game, seat: Seat, id: string, lore: Lore) {
  const activity = Object.hasOwn(lore.book.activities, id) ? lore.book.activities[id] : undefined
  if (!activity) return refusal('choice-gone', 'There is no such thing to do.', 'activity')
  switch (offerOf(g.town, ownOf(g, seat), lore, activity).state) {
    case 'shut':
      return refusal('gate-shut', 'That gate is shut to you this month.', 'activity')
    case 'spent':
      return refusal('already-done', 'You have done that already; not again this month.', 'activity')
    case 'dear':
      return refusal('cannot-afford', 'You have too few coins for that.', 'activity')
    case 'closed':
      return refusal('choice-gone', 'That is closed to you now: it is not there yet, or something must come before.', 'activity')
    case 'barred':
    case 'open':
      return refusal('choice-gone', 'That is not open to you now.', 'activity')
  }
}
