import { ended, logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { subjectsOf } from './log.ts'
import { gini } from './statistics.ts'

export const inequality: Indicator = {
  id: 'inequality',
  title: { en: 'Inequality of lives' },
  formula: "Gini's coefficient of life at the end",
  range: [0, 1],
  unit: 'share',
  source: 'Gini 1912, Variabilità e mutabilità',
  example: {
    say: { en: 'Two lives of 10 and 30: the difference of 20 is shared among two people and 40 points of life, 20 ÷ (2 × 40).' },
    log: logOf({ endings: ended([10, 30]) }),
    value: 0.25,
  },
  say: { en: 'If 0 is the same life for everybody and 100 is one person who has it all, lives in this town ended at {value}.' },
  measure(log) {
    const subjects = subjectsOf(log)
    return gini(log.endings.filter(({ citizen }) => subjects.has(citizen)).map(({ life }) => life))
  },
}
