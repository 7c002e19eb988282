import { logOf, stood } from './example.ts'
import type { Indicator } from './indicator.ts'
import { placeOf, subjectsOf } from './log.ts'
import { share } from './statistics.ts'

/** So many stars, and fewer, are a poor rating. */
const POOR = 2

/** By the standings of the month before: those are what people could know. */
export const downward: Indicator = {
  id: 'downward',
  title: { en: 'Judged from above' },
  formula: 'reports and poor ratings (1 or 2 stars) of somebody in a lower tier ÷ all between people who had a standing',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'Somebody high reported somebody low, somebody low gave one star to somebody high; four stars are no poor rating.' },
    log: logOf({
      phases: ['rule', 'rule'],
      standings: stood(1, [800, 400], ['A', 'C']),
      ratings: [
        { month: 2, by: 2, of: 1, stars: 1 },
        { month: 2, by: 1, of: 2, stars: 4 },
      ],
      reports: [{ month: 2, by: 1, of: 2, feature: 'loiter', true: true }],
    }),
    value: 0.5,
  },
  say: { en: 'Of 100 reports and poor ratings, {value} went to somebody in a lower place than the one who gave them.' },
  inWords: (told) => (told === 0 ? 'No report or poor rating went to somebody in a lower place than the one who gave it.' : null),
  measure(log) {
    const subjects = subjectsOf(log)
    const places = new Map(log.standings.map((row) => [`${row.month}-${row.citizen}`, placeOf(log, row)]))
    const harsh = [...log.ratings.filter(({ stars }) => stars <= POOR), ...log.reports].flatMap(({ month, by, of }) => {
      const [giver, taker] = [places.get(`${month - 1}-${by}`), places.get(`${month - 1}-${of}`)]
      return subjects.has(by) && giver !== undefined && taker !== undefined ? [taker < giver] : []
    })
    return share(harsh.filter((isDown) => isDown).length, harsh.length)
  },
}
