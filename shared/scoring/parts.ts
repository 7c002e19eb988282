import type { Observation } from '../vocabulary/ledger.ts'
import type { SealedEffect } from '../vocabulary/sealed.ts'
import type { ScoreFile } from '../vocabulary/state.ts'
import type { Change } from './families/family.ts'

/**
 * What one observation moves: its effect, more the second and third time where the rules say so and the earlier entries
 * still stand, no more in all than its limit; then what it does in other accounts.
 */
export function partsOf(effect: SealedEffect, file: ScoreFile, { id, feature, magnitude }: Observation, month: number): Change[] {
  const earlier = file.entries.filter((entry) => entry.feature === feature && entry.account === effect.account)
  const points = limited((effect.again?.[Math.min(earlier.length, effect.again.length) - 1] ?? effect.points) * magnitude, effect.most, earlier)
  const part = (account: string, moves: number): Change => ({ account, points: moves, ref: id, month, feature })
  return [part(effect.account, points), ...(effect.also ?? []).map((other) => part(other.account, other.points * magnitude))]
}

function limited(points: number, most: number | undefined, earlier: readonly { points: number }[]): number {
  if (most === undefined) return points
  const left = Math.max(0, most - Math.abs(earlier.reduce((sum, entry) => sum + entry.points, 0)))
  // Adding 0 turns -0 into 0.
  return Math.sign(points) * Math.min(Math.abs(points), left) + 0
}
