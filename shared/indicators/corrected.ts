import { did, line, logOf, seen } from './example.ts'
import type { Indicator } from './indicator.ts'
import { mistakesIn } from './mistakes.ts'
import { share } from './statistics.ts'

const [first, second] = [seen(did(2, 2, 'dog', ['dog.loose']), 1), seen(did(3, 2, 'loiter', ['loiter']), 1)]

export const corrected: Indicator = {
  id: 'corrected',
  title: { en: 'Errors corrected' },
  formula: 'mistaken lines that a correction answers ÷ mistaken lines that moved a standing',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'Two mistakes moved a score, one of them was put right.' },
    log: logOf({
      phases: ['ordinary', 'rule', 'rule'],
      observations: [first, second],
      ledger: [line(2, 1, 'observation', -30, first.id), line(3, 1, 'observation', -20, second.id), line(3, 1, 'correction', 30, first.id)],
    }),
    value: 0.5,
  },
  say: { en: 'Of 100 mistakes that moved a score, {value} {was|were} ever put right.' },
  inWords: (told) => (told === 0 ? 'Of the mistakes that moved a score, none was ever put right.' : null),
  measure(log) {
    const { lines } = mistakesIn(log)
    return share(lines.filter(({ isCorrected }) => isCorrected).length, lines.length)
  },
}
