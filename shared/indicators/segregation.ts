import { logOf, stood } from './example.ts'
import { ofCorrelation, type Indicator } from './indicator.ts'
import { placeOf, standingsOf, type Log } from './log.ts'
import { assortativity } from './statistics.ts'

/** By tier where there are tiers, otherwise by standing; on a list, by being on it. */
export const segregation: Indicator = {
  id: 'segregation',
  title: { en: 'Segregation' },
  formula: 'correlation of the tiers at both ends of all ties in the last month that was scored',
  range: [-1, 1],
  unit: 'index',
  source: 'assortativity: Newman 2003, Mixing patterns in networks, Physical Review E 67, 026126',
  example: {
    say: { en: 'Two friends in the top tier, two in the lowest, and one tie between the two pairs: two of three ties join like with like.' },
    log: logOf({
      people: 4,
      standings: stood(2, [800, 800, 400, 400], ['A', 'A', 'C', 'C']),
      ties: [
        { month: 2, a: 1, b: 2 },
        { month: 2, a: 3, b: 4 },
        { month: 2, a: 2, b: 3 },
      ],
    }),
    value: 1 / 3,
  },
  say: { en: 'At 1 friends all stand alike, at 0 friendship knows no tiers: this town ended at {value}.' },
  inWords: ofCorrelation({
    nothing: 'Friendship knew next to nothing of tiers.',
    below: 'Friends more often stood in different tiers than chance would have it.',
  }),
  measure: (log) => segregationIn(log, Math.max(...[...standingsOf(log).values()].flat().map(({ month }) => month))),
}

/** Correlation of the tiers at both ends of all ties in one month, from -1 to 1; null without standings then. */
export function segregationIn(log: Log, month: number): number | null {
  const rows = [...standingsOf(log).values()].flat().filter((row) => row.month === month)
  const places = new Map(rows.map((row) => [row.citizen, placeOf(log, row)]))
  return assortativity(
    log.ties.flatMap((tie) => {
      const [one, other] = [places.get(tie.a), places.get(tie.b)]
      return tie.month === month && one !== undefined && other !== undefined ? [[one, other] as const] : []
    }),
  )
}
