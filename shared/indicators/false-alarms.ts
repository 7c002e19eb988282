import { did, line, logOf, seen } from './example.ts'
import type { Indicator } from './indicator.ts'
import { isMistake, seenLines, towardsBetter } from './log.ts'
import { share } from './statistics.ts'

const [true1, true2, mistaken] = [
  seen(did(2, 1, 'dog', ['dog.loose'])),
  seen(did(2, 1, 'loiter', ['loiter'])),
  seen(did(2, 2, 'dog', ['dog.loose']), 1),
]

export const falseAlarms: Indicator = {
  id: 'falseAlarms',
  title: { en: 'False positives' },
  formula: '1 − precision: entries that cost points and were of somebody else ÷ all entries that cost points',
  range: [0, 1],
  unit: 'share',
  source: 'precision: van Rijsbergen 1979, Information Retrieval',
  example: {
    say: { en: 'Three entries cost somebody points; one was about the dog of somebody else.' },
    log: logOf({
      observations: [true1, true2, mistaken],
      ledger: [true1, true2, mistaken].map(({ id }) => line(2, 1, 'observation', -10, id)),
    }),
    value: 1 / 3,
  },
  say: { en: 'Of 100 entries that cost somebody points, {value} {was|were} about what somebody else had done.' },
  inWords: (told) => (told === 0 ? 'Of the entries that cost somebody points, none was about what somebody else had done.' : null),
  measure(log) {
    const costly = seenLines(log).filter(({ line: { delta } }) => towardsBetter(log) * delta < 0)
    return share(costly.filter((one) => isMistake(one.seen)).length, costly.length)
  },
}
