import type { StandingRow } from '../../vocabulary/ledger.ts'
import { mean } from '../statistics.ts'
import { lastRows } from './people.ts'

/**
 * Twin gap: the mean distance, in points, between each last standing and that of the same life from another district.
 * After Kusner and others 2017, Counterfactual fairness; here all that was done stays, and only what sensors and rules
 * make of the district differs. Null of nobody.
 */
export function twinGap(own: readonly StandingRow[], twins: readonly StandingRow[]): { points: number; people: number } | null {
  const others = lastRows(twins)
  const distances = [...lastRows(own).values()].flatMap(({ citizen, value }) => {
    const twin = others.get(citizen)
    return twin ? [Math.abs(value - twin.value)] : []
  })
  const points = mean(distances)
  return points === null ? null : { points, people: distances.length }
}
