import { logOf, stood } from './example.ts'
import type { Indicator } from './indicator.ts'
import { doorsOpen, standingsOf, towardsBetter } from './log.ts'
import { difference, mean } from './statistics.ts'

/** By first standings; who began right at the mean is on neither side. */
export const matthew: Indicator = {
  id: 'matthew',
  title: { en: 'Matthew effect' },
  formula: 'mean share of gates open after the first statement: of people who began above the mean − of those who began below it',
  range: [-1, 1],
  unit: 'share',
  source: 'term: Merton 1968, The Matthew Effect in Science; the measure is ours',
  example: {
    say: { en: 'There are two gates. Who began in the top tier kept both open, who began in the lowest got none: 100 − 0 in 100.' },
    log: logOf({
      phases: ['ordinary', 'rule', 'rule'],
      standings: [...stood(2, [800, 400], ['A', 'C']), ...stood(3, [720, 480], ['A', 'C'])],
    }),
    value: 1,
  },
  say: { en: 'People who began above the average later had {value} in 100 more of the doors open than people who began below it.' },
  reverse: { en: 'People who began above the average later had {value} in 100 fewer of the doors open than people who began below it.' },
  inWords: (told) => (told === 0 ? 'People who began above the average later had as many of the doors open as people who began below it.' : null),
  measure(log) {
    const lives = [...standingsOf(log).values()]
      .filter((rows) => rows.length > 1)
      .map(([first, ...later]) => ({ began: towardsBetter(log) * first.value, doors: mean(later.flatMap((row) => doorsOpen(log, row) ?? [])) }))
    const middle = mean(lives.map(({ began }) => began)) ?? 0
    const doorsOf = (side: typeof lives) => mean(side.flatMap(({ doors }) => doors ?? []))
    return difference(doorsOf(lives.filter(({ began }) => began > middle)), doorsOf(lives.filter(({ began }) => began < middle)))
  },
}
