/** One life under two systems. `place`: null where it has no standing there; `own`: the reader's; null `name`: nobody is named. */
export type SlopeLife = {
  place: readonly [number | null, number | null]
  tier: readonly [string | null, string | null]
  name: string | null
  own?: boolean
}

/** Places gained; lost ones count below zero. */
export const gainOf = ({ place: [before, after] }: Pick<SlopeLife, 'place'>): number => (before === null || after === null ? 0 : before - after)

/** The lives that rise and fall the most: at most two of each, and only who moves two places or more. */
export function moversOf<T extends Pick<SlopeLife, 'place'>>(lives: readonly T[]): Set<T> {
  const moved = lives.filter((life) => Math.abs(gainOf(life)) >= 2).toSorted((a, b) => gainOf(b) - gainOf(a))
  return new Set([...moved.filter((life) => gainOf(life) > 0).slice(0, 2), ...moved.filter((life) => gainOf(life) < 0).slice(-2)])
}
