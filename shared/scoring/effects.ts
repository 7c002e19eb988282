import type { Effect, Verdict } from '../vocabulary/intent.ts'
import { FRIEND_LOW } from '../vocabulary/feature.ts'
import type { SealedEffect, SealedRegime } from '../vocabulary/sealed.ts'
import type { Secrets } from '../vocabulary/state.ts'
import { reformed, votedReforms } from './reforms.ts'

/** Name of all rules at once, when a town has a regime withdrawn. */
export const ALL_RULES = 'all'

/** What one observation of a feature does in a month, updates up to then counted; null: nothing is written in the rules. */
export function effectIn(regime: Pick<SealedRegime, 'effects' | 'updates'>, feature: string, month: number): SealedEffect | null {
  const latest = regime.updates.findLast((update) => update.month <= month && Object.hasOwn(update.effects, feature))
  return latest?.effects[feature] ?? (Object.hasOwn(regime.effects, feature) ? regime.effects[feature] : null) ?? null
}

type Changes = { hastened: Readonly<Record<string, number>>; struck: readonly { month: number; rule: string }[] }
type Lived = Pick<Secrets, 'sealed' | 'months' | 'reforms'> & Changes

/** The sealed regime as it is by now: updates in the months in which they come, since the facilitator may have brought one forward, without the rules that the town had struck, and after the reforms under which it lives. */
export function inForce({ sealed, hastened, struck, reforms }: Omit<Lived, 'months'>): SealedRegime {
  return reformed(changed(sealed.regime, { hastened, struck }), votedReforms(reforms?.ids ?? []))
}

/** The rules by which the room lived before any reform: those that theories are about. */
export function asPlayed({ sealed, hastened, struck, months }: Omit<Lived, 'reforms'>): SealedRegime {
  const last = lastMonth({ months })
  return changed(sealed.regime, { hastened, struck: struck.filter(({ month }) => month <= last) })
}

/** A sealed regime after what a room did to it. */
export function changed(regime: SealedRegime, { hastened, struck }: Changes): SealedRegime {
  const kept = (effects: Record<string, SealedEffect>) =>
    Object.fromEntries(Object.entries(effects).filter(([feature]) => !struck.some(({ rule }) => rule === feature)))
  const updates = regime.updates.map((update, i) => ({
    ...update,
    effects: kept(update.effects),
    month: Math.min(update.month, hastened[i] ?? update.month),
  }))
  return { ...regime, effects: kept(regime.effects), updates }
}

/** Place in the sealed list of the first update that comes after a month; null when there is none. */
export function nextUpdate(secrets: Omit<Lived, 'months'>, month: number): number | null {
  const next = inForce(secrets).updates.findIndex((update) => update.month > month)
  return next === -1 ? null : next
}

/** The month whose rules a theory is graded by: the last one lived before any reform, or the last before the system was withdrawn. */
export function gradedMonth({ struck, months }: Pick<Secrets, 'struck' | 'months'>): number {
  const withdrawn = struck.find(({ rule }) => rule === ALL_RULES)
  return Math.min(lastMonth({ months }), (withdrawn?.month ?? Infinity) - 1)
}

/** The last month that was lived before any reform: the facilitator may have left some out. */
export function lastMonth({ months }: Pick<Secrets, 'months'>): number {
  return months.findLast(({ phase }) => phase !== 'reform')?.month ?? 0
}

/** What the system says of a case in a month: where the points of all that was done lead. */
export function verdictOf(regime: SealedRegime, features: readonly string[], month: number): Verdict {
  const points = pointsOf(regime, features, month)
  return points > 0 ? 'raises' : points < 0 ? 'lowers' : 'nothing'
}

/** The points of all that was done in a case, in a month. */
export function pointsOf(regime: SealedRegime, features: readonly string[], month: number): number {
  return features.reduce((sum, feature) => sum + (effectIn(regime, feature, month)?.points ?? 0), 0)
}

/** The answer that a theory is graded by: what the feature does in a month; of a friend in a lower tier, what the friends term does. */
export function truthOf(regime: SealedRegime, feature: string, month: number): Effect {
  if (feature === FRIEND_LOW) return 'share' in regime.network && regime.network.share > 0 ? 'lowers' : 'nothing'
  const points = effectIn(regime, feature, month)?.points ?? 0
  return points > 0 ? 'raises' : points < 0 ? 'lowers' : 'nothing'
}
