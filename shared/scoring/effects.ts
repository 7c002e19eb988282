import type { Effect } from '../vocabulary/intent.ts'
import { FRIEND_LOW } from '../vocabulary/feature.ts'
import type { SealedEffect, SealedRegime } from '../vocabulary/regime.ts'
import type { Secrets } from '../vocabulary/state.ts'

/** What one observation of a feature does in a month, updates up to then counted; null: nothing is written in the rules. */
export function effectIn(regime: SealedRegime, feature: string, month: number): SealedEffect | null {
  const latest = regime.updates.findLast((update) => update.month <= month && Object.hasOwn(update.effects, feature))
  return latest?.effects[feature] ?? (Object.hasOwn(regime.effects, feature) ? regime.effects[feature] : null) ?? null
}

/** The sealed regime with the updates in the months in which they come: the facilitator may have brought one forward. */
export function inForce({ sealed, hastened }: Pick<Secrets, 'sealed' | 'hastened'>): SealedRegime {
  const updates = sealed.regime.updates.map((update, i) => ({ ...update, month: Math.min(update.month, hastened[i] ?? update.month) }))
  return { ...sealed.regime, updates }
}

/** Place in the sealed list of the first update that comes after a month; null when there is none. */
export function nextUpdate(secrets: Pick<Secrets, 'sealed' | 'hastened'>, month: number): number | null {
  const next = inForce(secrets).updates.findIndex((update) => update.month > month)
  return next === -1 ? null : next
}

/** The answer that a theory is graded by: what the feature does in a month; of a friend in a lower tier, what the friends term does. */
export function truthOf(regime: SealedRegime, feature: string, month: number): Effect {
  if (feature === FRIEND_LOW) return 'share' in regime.network && regime.network.share > 0 ? 'lowers' : 'nothing'
  const points = effectIn(regime, feature, month)?.points ?? 0
  return points > 0 ? 'raises' : points < 0 ? 'lowers' : 'nothing'
}
