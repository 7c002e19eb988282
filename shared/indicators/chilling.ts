import { VOICE_FEATURES } from '../vocabulary/feature.ts'
import type { LivedPhase } from '../vocabulary/phase.ts'
import { livedBy, monthsIn, share, type Indicator } from './indicator.ts'

/**
 * Chilling effect: the share of voice cards that people answered aloud in ordinary life minus that share in the rule,
 * from -1 to 1. Months of the app are neither, and a month in which the system sleeps is no month of the rule.
 */
export const chilling: Indicator = (log) => {
  const isLived = livedBy(log)
  const spoken = (phase: LivedPhase) => {
    const months = monthsIn(log, phase)
    const cards = log.acts.filter((act) => act.class === 'voice' && months.has(act.month) && isLived(act.citizen, act.month))
    return share(
      cards.filter(({ features }) => features.some(({ feature }) => VOICE_FEATURES.some((voice) => voice === feature))).length,
      cards.length,
    )
  }
  const [before, after] = [spoken('ordinary'), spoken('rule')]
  return before === null || after === null ? null : before - after
}
