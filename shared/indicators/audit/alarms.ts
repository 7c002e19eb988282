import { isLowTier } from '../../scoring/tiers.ts'
import type { Log } from '../log.ts'
import { gapBetween, type Gap } from './groups.ts'
import type { Audited } from './people.ts'

/**
 * False-alarm gap: of people whose acts, all in all, don't count against them by the system's own rules, the share that
 * stands before a shut door (where there are no doors, in the lower half of the tiers), by district, and the largest
 * difference. Known as predictive equality: equal false positive rates (Chouldechova 2017, Fair prediction with disparate
 * impact). Null without doors and tiers.
 */
export function alarmGap({ sealed: { regime } }: Log, people: readonly Audited[]): Gap | null {
  const held = people.filter(isInnocent).flatMap(({ district, open, row }) => {
    const isHeldBack = open === null ? isLowTier(regime, row.tier) : open < 1
    return open === null && regime.tiers.length === 0 ? [] : [{ group: district, value: Number(isHeldBack) }]
  })
  return gapBetween(held)
}

/** Whether what somebody really did doesn't count against them. */
export function isInnocent({ worth }: Pick<Audited, 'worth'>): boolean {
  return worth >= 0
}
