import { between, chance, pick } from '../kit/chance.ts'
import type { Length } from '../vocabulary/phase.ts'
import type { PlayableRegime, Range } from '../vocabulary/regime.ts'

/** How a regime's values are found: by the lots of a seed; without one, in the middle of each range. */
export type Draw = { seed: string | null; length: Length }
export type Ranged = PlayableRegime['effects'][number]
type Key = (string | number)[]

/** A value of a range. */
export function valueIn({ seed }: Draw, range: Range, ...key: Key): number {
  return seed === null ? Math.round((range[0] + range[1]) / 2) : between(seed, range, 'seal', ...key)
}

/** One of some things; none without a lot. */
export function oneOf<T>({ seed }: Draw, items: readonly T[], ...key: Key): T | null {
  return seed === null || items.length === 0 ? null : pick(seed, items, 'seal', ...key)
}

/** Points of one observation: first the sign by its chances, then a number in that sign's range, then the pace of the length. */
export function pointsOf(regime: PlayableRegime, effect: Ranged, draw: Draw): number {
  const side = sideOf(effect, draw)
  return side ? paced(valueIn(draw, side.points, effect.feature, 'points'), paceOf(regime, draw)) : 0
}

/** Without a seed the likeliest of lowers, raises and nothing. */
function sideOf({ feature, lowers, raises }: Ranged, { seed }: Draw) {
  const [down, up] = [lowers?.chance ?? 0, raises?.chance ?? 0]
  const lot = seed === null ? null : chance(seed, 'seal', feature, 'sign') * 100
  if (lot !== null) return lot < down ? lowers : lot < down + up ? raises : undefined
  if (down >= up && down * 2 >= 100 - up) return lowers
  return up * 2 >= 100 - down ? raises : undefined
}

/** How much effects grow or shrink in a length, in per cent. */
export function paceOf({ pace }: PlayableRegime, { length }: Draw): number {
  return pace?.[length] ?? 100
}

/** Points of a standard game in another length: per cent, rounded away from zero. */
export function paced(points: number, percent: number): number {
  return Math.sign(points) * Math.ceil((Math.abs(points) * percent) / 100)
}
