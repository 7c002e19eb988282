import { isLowTier } from '../../scoring/tiers.ts'
import type { Log } from '../log.ts'
import { gapBetween, type Gap } from './groups.ts'
import type { Audited } from './people.ts'

/**
 * False-alarm gap: of people whose acts, all in all, don't count against them by the system's own rules, the share that
 * stands in the lower half of the tiers, by district, and the largest difference. Known as predictive equality: equal
 * false positive rates (Chouldechova 2017, Fair prediction with disparate impact). Null without tiers.
 */
export function alarmGap({ sealed }: Log, people: readonly Audited[]): Gap | null {
  if (sealed.regime.tiers.length === 0) return null
  return gapBetween(people.filter(isInnocent).map(({ district, row }) => ({ group: district, value: Number(isLowTier(sealed.regime, row.tier)) })))
}

/** Whether what somebody really did doesn't count against them. */
export function isInnocent({ worth }: Pick<Audited, 'worth'>): boolean {
  return worth >= 0
}
