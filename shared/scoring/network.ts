import type { SealedRegime } from '../vocabulary/sealed.ts'

/**
 * What friends move in a month, in points of the network's account; null where friends don't count, nobody has a standing
 * yet, or one has no ties.
 *
 * `pull`: a share (per mille) of the distance from one's own standing to the mean of one's ties, rounded (halves away from
 * 0), at most `most` either way. `mean`: from the balance that friends gave before to share × (mean − around).
 */
export function friendsMove(network: SealedRegime['network'], own: number | undefined, ties: readonly number[], balance: number): number | null {
  if (!('how' in network) || own === undefined || ties.length === 0) return null
  const mean = ties.reduce((sum, standing) => sum + standing, 0) / ties.length
  if (network.how === 'mean') return (network.share * (mean - network.around)) / 1000 - balance
  const exact = (network.share * (mean - own)) / 1000
  const points = Math.sign(exact) * Math.round(Math.abs(exact))
  // Adding 0 turns a rounded -0 into 0.
  return Math.min(Math.max(points, -network.most), network.most) + 0
}
