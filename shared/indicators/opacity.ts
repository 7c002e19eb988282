import { groupedBy } from '../kit/grouped.ts'
import { effectIn } from '../scoring/effects.ts'
import { isFeature } from '../vocabulary/feature.ts'
import { logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { subjectsOf, type Log } from './log.ts'
import { difference, mean, rankCorrelation } from './statistics.ts'

const SIGNS: Readonly<Record<string, number>> = { raises: 1, lowers: -1 }

const guess = (feature: string, effect: string, truth: string): Log['theories'][number] => ({ citizen: 1, feature, effect, confidence: 2, truth })

/** The line about friends is no weight, so it is left out. */
export const opacity: Indicator = {
  id: 'opacity',
  title: { en: 'Opacity' },
  formula:
    "1 − Spearman's rank correlation of guesses (confidence, below 0 for “lowers”) and sealed points, the mean over people with three theories or more",
  range: [0, 2],
  unit: 'index',
  source: 'Spearman 1904, The Proof and Measurement of Association between Two Things',
  example: {
    say: { en: 'Somebody guessed the order of three effects exactly the wrong way round: 1 − (−1).' },
    log: logOf({
      rules: { effects: { 'buy.game': { account: '', points: 30 }, 'read.odd': { account: '', points: -20 } } },
      theories: [guess('buy.game', 'lowers', 'raises'), guess('read.odd', 'raises', 'lowers'), guess('loiter', 'nothing', 'nothing')],
    }),
    value: 2,
  },
  say: { en: 'If 0 is to see the rules as they are and 1 is pure guessing, people ended at {value}.' },
  inWords: (told) => (told > 1 ? 'What people believed about the rules was further from the truth than pure guessing.' : null),
  measure(log) {
    const subjects = subjectsOf(log)
    const last = Math.max(...log.room.months.map(({ month }) => month))
    const theories = log.theories.filter(({ citizen, feature }) => subjects.has(citizen) && isFeature(feature))
    const seen = [...groupedBy(theories, ({ citizen }) => citizen).values()].map((own) =>
      rankCorrelation(
        own.map(({ feature, effect, confidence }) => [(SIGNS[effect] ?? 0) * confidence, effectIn(log.sealed.regime, feature, last)?.points ?? 0]),
      ),
    )
    return difference(1, mean(seen.filter((value) => value !== null)))
  },
}
