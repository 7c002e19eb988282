import { groupedBy } from '../kit/grouped.ts'
import type { Act } from '../vocabulary/ledger.ts'
import { did, logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { actsOf, monthsIn, type Log } from './log.ts'
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
  inWords: (told) => {
    if (told === 0) return 'What people did with their time had as much variety under the rule as in ordinary life.'
    const times = Math.floor(1 - told / 100)
    return times < 2 ? null : `What people did with their time had at least ${times} times as much variety under the rule as in ordinary life.`
  },
  baseline: (log) => variety(log, monthsIn(log, 'ordinary')),
  measure(log) {
    const [before, after] = [variety(log, monthsIn(log, 'ordinary')), variety(log, monthsIn(log, 'rule'))]
    return before === null || after === null || before === 0 ? null : 1 - after / before
  },
}

/**
 * Evenness of what was chosen in a month, the mean of some months: 0 when all chose the same, 1 when all that anybody chose
 * in the game was chosen equally often. Entropy by its greatest value (Pielou 1966, The measurement of diversity in different
 * types of biological collections); since what a small month lacks is given back, such a month may come out a little above 1.
 * Null where nothing was chosen, or only ever one thing.
 */
export function variety(log: Log, months: ReadonlySet<number>): number | null {
  const most = Math.log2(new Set(chosenIn(log.acts).map(({ activity }) => activity)).size)
  const choices = groupedBy(chosenIn(actsOf(log, months)), ({ month }) => month)
  const found = mean([...choices.values()].map((month) => bitsOf(month.map(({ activity }) => activity))))
  return found === null || most === 0 ? null : found / most
}

function bitsOf(activities: readonly string[]): number {
  const counts = [...groupedBy(activities, (activity) => activity).values()].map((alike) => alike.length)
  return (entropy(counts) ?? 0) + entropyMissed(counts)
}

function chosenIn(acts: readonly Act[]): { month: number; activity: string }[] {
  return acts.flatMap(({ month, slot, activity }) => (slot > 0 && activity !== undefined ? [{ month, activity }] : []))
}
