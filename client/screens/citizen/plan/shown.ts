import type { DeedOf } from '../../../../shared/vocabulary/intent.ts'
import type { Planned } from '../../../../shared/vocabulary/state.ts'
import type { MeView } from '../../../../shared/vocabulary/view.ts'

/** The plan as the screen shows it: what the server has, and over it what is on its way there. A second slot that goes elsewhere is empty. */
export function shownPlan({ plan, second }: Pick<MeView, 'plan' | 'second'>, onTheWay: readonly DeedOf<'plan'>[]): [Planned | null, Planned | null] {
  const latest = (slot: 1 | 2, saved: Planned | null): Planned | null => {
    const deed = onTheWay.findLast((each) => each.slot === slot)
    return deed ? { activity: deed.activity, with: deed.with ?? null } : saved
  }
  return [latest(1, plan.slots[0]), latest(2, second === 'free' ? plan.slots[1] : null)]
}
