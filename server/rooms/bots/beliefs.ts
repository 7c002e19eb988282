import { isFeature, type Feature } from '../../../shared/vocabulary/feature.ts'
import type { Tip } from '../../../shared/vocabulary/state.ts'

/** Points that a bot believes a feature to be worth, as if the scale ran to 1000. */
export type Beliefs = Readonly<Partial<Record<Feature, number>>>

/** What everybody in town believes of a score before they know better. */
export const COMMON_BELIEFS: Beliefs = {
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

/** What a statement shows of the month: what was done, whether the standing rose (1) or fell (-1), and, where they are told, reason codes and lines. */
export type Lesson = { did: readonly Feature[]; trend: -1 | 0 | 1; codes: readonly string[]; lines: readonly { feature: string; points: number }[] }

/** Points that a month's rise or fall is shared out over what was done in it. */
const HUNCH = 24
const STRONGEST = 60
/** Half of all tips are false. */
const TIP = 12

/** Beginnings of features that the words of a reason code make one think of. */
const CODE_SUGGESTS: Readonly<Record<string, readonly string[]>> = {
  punctuality: ['pay.', 'work.', 'loan.'],
  spending: ['buy.', 'play.', 'sell.'],
  civic: ['civic.', 'post.', 'write.'],
  connections: ['meet.', 'read.', 'data.', 'followers.'],
  presence: ['dog.', 'cross.', 'drive.', 'sign.', 'travel.', 'loiter'],
}

/** Beliefs after one more statement. A line tells for certain; otherwise what was done shares in the rise or the fall. */
export function learned(beliefs: Beliefs, { did, trend, codes, lines }: Lesson): Beliefs {
  const told = lines.flatMap(({ feature, points }) => (isFeature(feature) ? [[feature, points] as const] : []))
  if (told.length > 0) return { ...beliefs, ...Object.fromEntries(told) }
  const suggested = did.filter((feature) => codes.some((code) => CODE_SUGGESTS[code]?.some((start) => feature.startsWith(start))))
  if (suggested.length > 0) return shifted(beliefs, suggested, -HUNCH)
  return shifted(beliefs, did, trend * HUNCH)
}

function shifted(beliefs: Beliefs, features: readonly Feature[], points: number): Beliefs {
  const share = points / Math.max(1, features.length)
  return {
    ...beliefs,
    ...Object.fromEntries(features.map((feature) => [feature, Math.min(STRONGEST, Math.max(-STRONGEST, (beliefs[feature] ?? 0) + share))])),
  }
}

/** Beliefs with tips that were bought, each taken for half of what it says. */
export function advised(beliefs: Beliefs, tips: readonly Tip[]): Beliefs {
  const heard = tips.flatMap(({ feature, effect }): [Feature, number][] => {
    const points = effect === 'raises' ? TIP : effect === 'lowers' ? -TIP : 0
    return isFeature(feature) ? [[feature, ((beliefs[feature] ?? 0) + 2 * points) / 2]] : []
  })
  return { ...beliefs, ...Object.fromEntries(heard) }
}

/** Points that a bot believes some features to be worth together. */
export function believedPoints(beliefs: Beliefs, features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (isFeature(feature) ? (beliefs[feature] ?? 0) : 0), 0)
}
