import { line, logOf, stood } from './example.ts'
import type { Indicator } from './indicator.ts'
import { standingsOf } from './log.ts'

export const association: Indicator = {
  id: 'association',
  title: { en: 'Guilt by association' },
  formula: 'sum of |points of the friends term| ÷ people who have a standing',
  range: [0, null],
  unit: 'points',
  source: 'ours',
  example: {
    say: { en: 'Friends took 20 points from one of two people and gave 4 to the other: 24 points for two, 12 each.' },
    log: logOf({ standings: stood(2, [580, 604]), ledger: [line(2, 1, 'friends', -20), line(2, 2, 'friends', 4)] }),
    value: 12,
  },
  say: { en: 'Friends alone moved the score of each person by {value} {point|points}, up and down counted together.' },
  inWords: (told) => (told === 0 ? 'Friends alone moved nobody’s score.' : null),
  measure(log) {
    const standings = standingsOf(log)
    const lines = log.ledger.filter(({ cause, citizen }) => cause.kind === 'friends' && standings.has(citizen))
    return lines.length === 0 ? null : lines.reduce((sum, { delta }) => sum + Math.abs(delta), 0) / standings.size
  },
}
