import { FEATURES, isFeature, type Feature } from '../../../shared/vocabulary/feature.ts'
import type { View } from '../../../shared/vocabulary/view.ts'

/** Points that a bot believes a feature to be worth. */
export type Beliefs = Readonly<Partial<Record<Feature, number>>>

/** What everybody in town believes of a score before they know better. */
const COMMON: Beliefs = {
  'pay.ontime': 20,
  'pay.late': -40,
  'post.critical': -40,
  'play.games': -20,
  'buy.game': -20,
  'civic.volunteer': 30,
  'civic.ceremony': 30,
  'post.official': 30,
  'cross.red': -20,
  'drive.fast': -40,
}

/** Common belief, corrected by what the own statement shows. */
export function beliefsFrom(view: View): Beliefs {
  const shown = (view.me?.standing?.lines ?? []).flatMap(({ feature, delta }) =>
    feature !== null && isFeature(feature) ? [[feature, delta] as const] : [],
  )
  return { ...COMMON, ...Object.fromEntries(shown) }
}

export function believedPoints(beliefs: Beliefs, features: readonly string[]): number {
  return FEATURES.filter((feature) => features.includes(feature)).reduce((sum, feature) => sum + (beliefs[feature] ?? 0), 0)
}
