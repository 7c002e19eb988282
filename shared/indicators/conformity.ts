import { groupedBy } from '../kit/grouped.ts'
import type { LivedPhase } from '../vocabulary/phase.ts'
import { did, logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { actsIn, type Log } from './log.ts'
import { entropy, entropyMissed, mean } from './statistics.ts'

/** Choices count whether or not they were served; a small month lacks variety by chance, which is given back. */
export const conformity: Indicator = {
  id: 'conformity',
  title: { en: 'Conformity' },
  formula:
    '1 − H(rule) ÷ H(ordinary life); H: entropy in bits of the activities chosen in a month, −Σ p log2 p + (kinds − 1) ÷ (2 n ln 2), mean of the months',
  range: [null, 1],
  unit: 'share',
  source: 'Shannon 1948, A Mathematical Theory of Communication; small samples: Miller 1955',
  example: {
    say: { en: 'Two choices of two kinds before the score, two of one kind under it: all variety is gone.' },
    log: logOf({ acts: [did(1, 1, 'cook'), did(1, 2, 'games'), did(2, 1, 'volunteer'), did(2, 2, 'volunteer')] }),
    value: 1,
  },
  say: { en: 'What people did with their time had {value} in 100 less variety under the rule than in ordinary life.' },
  reverse: { en: 'What people did with their time had {value} in 100 more variety under the rule than in ordinary life.' },
  measure(log) {
    const [before, after] = [variety(log, 'ordinary'), variety(log, 'rule')]
    return before === null || after === null || before === 0 ? null : 1 - after / before
  },
}

/** Entropy of the choices of a month, the mean over the waking months of a phase. */
function variety(log: Log, phase: LivedPhase): number | null {
  const choices = actsIn(log, phase).filter(({ slot, activity }) => slot > 0 && activity !== undefined)
  const months = [...groupedBy(choices, ({ month }) => month).values()]
  return mean(
    months.flatMap((month) => {
      const counts = [...groupedBy(month, ({ activity }) => activity).values()].map((alike) => alike.length)
      const bits = entropy(counts)
      return bits === null ? [] : [bits + entropyMissed(counts)]
    }),
  )
}
