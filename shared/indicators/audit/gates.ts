import { gapBetween, type Gap } from './groups.ts'
import type { Audited } from './people.ts'

/**
 * Gate gap: the mean share of doors that are open at the end, by district, and the largest difference between two
 * districts. Known as statistical or demographic parity (Dwork and others 2012, Fairness through awareness). Null
 * without doors.
 */
export function gateGap(people: readonly Audited[]): Gap | null {
  return gapBetween(people.flatMap(({ district, open }) => (open === null ? [] : [{ group: district, value: open }])))
}
