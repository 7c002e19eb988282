import type { SealedRegime } from '../vocabulary/regime.ts'

/**
 * The friends term in points: a share (per mille) of the distance from one's own standing to the mean of one's ties,
 * rounded (halves away from 0), at most `most` either way. No ties, no term.
 */
export function friendsTerm(network: SealedRegime['network'], own: number, ties: readonly number[]): number {
  if (!('share' in network) || ties.length === 0) return 0
  const mean = ties.reduce((sum, standing) => sum + standing, 0) / ties.length
  const exact = (network.share * (mean - own)) / 1000
  const points = Math.sign(exact) * Math.round(Math.abs(exact))
  // Adding 0 turns a rounded -0 into 0.
  return Math.min(Math.max(points, -network.most), network.most) + 0
}
