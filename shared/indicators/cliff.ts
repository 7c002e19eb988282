import { logOf, stood } from './example.ts'
import type { Indicator } from './indicator.ts'
import { doorsOpen, monthsIn, standingsOf, type Rules } from './log.ts'
import { difference, mean } from './statistics.ts'

/** So far from an edge, as a share of the scale, two standings are as good as equal. */
const NEAR = 0.02

/** The mean over all edges that have somebody near on both sides. */
export const cliff: Indicator = {
  id: 'cliff',
  title: { en: 'Threshold cliff' },
  formula: 'share of gates open just above an edge between two tiers − just below it; just: within 2 in 100 of the scale, and one point at least',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'One tier begins at 500. With 500 points one of two gates is open, with 499 none.' },
    log: logOf({ standings: stood(2, [500, 499], ['B', 'C']) }),
    value: 0.5,
  },
  say: { en: 'People who stood just above an edge had {value} in 100 more of the doors open than people just below it.' },
  inWords: (told) => (told === 0 ? 'People who stood just above an edge had as many of the doors open as people just below it.' : null),
  measure(log) {
    const { scale } = log.sealed.regime
    const [months, near] = [monthsIn(log, 'rule'), Math.max(1, NEAR * (scale.max - scale.min))]
    const rows = [...standingsOf(log).values()].flat().filter(({ month }) => months.has(month))
    const falls = edgesOf(log.sealed.regime).flatMap((edge) => {
      const close = rows.filter(({ value }) => Math.abs(value - edge) <= near)
      const doors = (isHigh: boolean) => mean(close.filter(({ value }) => value >= edge === isHigh).flatMap((row) => doorsOpen(log, row) ?? []))
      return difference(doors(scale.better === 'high'), doors(scale.better === 'low')) ?? []
    })
    return mean(falls)
  },
}

/** Standings at which a tier begins, seen from the lower end of the scale. */
function edgesOf({ tiers, scale }: Rules): number[] {
  const edges = scale.better === 'high' ? tiers.slice(0, -1) : tiers.slice(1)
  return edges.map(({ from }) => from)
}
