import { isLowTier } from '../../scoring/tiers.ts'
import { doorsOpen, type Log } from '../log.ts'
import { gapBetween, type Gap } from './groups.ts'
import type { Audited } from './people.ts'

/**
 * False-alarm gap: of people whose acts, all in all, don't count against them by the system's own rules, the share that is
 * held back, by district, and the largest difference. Known as predictive equality: equal false positive rates
 * (Chouldechova 2017, Fair prediction with disparate impact). Null without tiers.
 */
export function alarmGap(log: Log, people: readonly Audited[]): Gap | null {
  if (log.sealed.regime.tiers.length === 0) return null
  return gapBetween(people.filter(isInnocent).map(({ district, row }) => ({ group: district, value: Number(isHeldBack(log, row)) })))
}

/** Whether what somebody really did doesn't count against them. */
export function isInnocent({ worth }: Pick<Audited, 'worth'>): boolean {
  return worth >= 0
}

/** Whether a standing shuts a door; where there are none, whether it is in the lower half of the tiers. */
export function isHeldBack(log: Log, row: Audited['row']): boolean {
  const open = doorsOpen(log, row)
  return open === null ? isLowTier(log.sealed.regime, row.tier) : open < 1
}
