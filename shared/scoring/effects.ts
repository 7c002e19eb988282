import type { Effect } from '../vocabulary/intent.ts'
import type { SealedEffect, SealedRegime } from '../vocabulary/regime.ts'

/** What one observation of a feature does in a month, updates up to then counted; null: nothing is written in the rules. */
export function effectIn(regime: SealedRegime, feature: string, month: number): SealedEffect | null {
  const latest = regime.updates.findLast((update) => update.month <= month && Object.hasOwn(update.effects, feature))
  return latest?.effects[feature] ?? (Object.hasOwn(regime.effects, feature) ? regime.effects[feature] : null) ?? null
}

/** The answer that a theory is graded by: what the feature does in a month. */
export function truthOf(regime: SealedRegime, feature: string, month: number): Effect {
  const points = effectIn(regime, feature, month)?.points ?? 0
  return points > 0 ? 'raises' : points < 0 ? 'lowers' : 'nothing'
}
