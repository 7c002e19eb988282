import { VOICE_FEATURES } from '../../../shared/vocabulary/feature.ts'
import type { MeView } from '../../../shared/vocabulary/view.ts'
import { believedPoints } from './beliefs.ts'
import type { Mind } from './mind.ts'

/** How much of a standing counts while the app is only for those who like it. */
const IN_THE_APP = 0.6
/** Coins beyond the next aim that still feel like something. */
const COMFORT = 4

/** Worth of joy to a citizen who has so much of it. */
export function joyWorth({ me, wishes }: Mind, joy: number): number {
  const each = me.joy <= 4 ? 1.3 : me.joy <= 10 ? 0.8 : me.joy <= 14 ? 0.5 : 0.15
  return wishes.joy * each * joy
}

/** Worth of a purse that goes from so many coins to so many: each coin is worth less than the one before, and little once the next aim is paid for. */
export function purseWorth({ me }: Mind, from: number, to: number): number {
  const rich = richFrom(me)
  return worthOfPurse(to, rich) - worthOfPurse(from, rich)
}

function worthOfPurse(coins: number, rich: number): number {
  return 0.75 * Math.min(coins, 4) + 0.5 * Math.max(0, Math.min(coins, rich) - 4) + 0.15 * Math.max(0, coins - rich)
}

function richFrom({ next }: MeView): number {
  return Math.max(6, (next?.coins ?? 0) + COMFORT)
}

/** Worth of what the system may make of some features: nothing in ordinary life, less in the app, and there for members only. */
export function scoreWorth({ view, me, wishes, beliefs }: Mind, features: readonly string[]): number {
  if (!view.room.regime) return 0
  const share = view.room.phase === 'rule' || view.room.phase === 'reform' ? 1 : me.member === true ? IN_THE_APP : 0
  return share * wishes.score * believedPoints(beliefs, features)
}

/** Worth of speaking up for its own sake. */
export function voiceWorth({ wishes }: Mind, features: readonly string[]): number {
  return VOICE_FEATURES.some((feature) => features.includes(feature)) ? wishes.voice : 0
}

/** What a fine is expected to cost. */
export function fineOf(fine: { oneIn: number; coins: number } | undefined): number {
  return fine ? fine.coins / fine.oneIn : 0
}
