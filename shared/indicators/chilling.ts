import { VOICE_FEATURES } from '../vocabulary/feature.ts'
import { share, type Indicator } from './indicator.ts'

/** Chilling effect: the share of voice cards answered aloud in ordinary life minus that share in the rule, from -1 to 1. */
export const chilling: Indicator = ({ acts, room }) => {
  const spoken = (phase: string) => {
    const months = new Set(room.months.filter((month) => month.phase === phase).map(({ month }) => month))
    const cards = acts.filter((act) => act.class === 'voice' && months.has(act.month))
    return share(
      cards.filter(({ features }) => features.some(({ feature }) => VOICE_FEATURES.some((voice) => voice === feature))).length,
      cards.length,
    )
  }
  const [before, after] = [spoken('ordinary'), spoken('rule')]
  return before === null || after === null ? null : before - after
}
