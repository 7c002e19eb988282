import { did, logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { actsIn, livingIn, monthsIn, shows } from './log.ts'
import { share } from './statistics.ts'

/** What one does with others against a rule. */
const TOGETHER: readonly string[] = ['civic.petition', 'civic.protest']

export const collective: Indicator = {
  id: 'collective',
  title: { en: 'Collective action' },
  formula: 'greatest share of people who signed a petition or protested in one and the same month under the rule',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'Of four people, three signed a petition in one month and one in another.' },
    log: logOf({
      people: 4,
      phases: ['rule', 'rule'],
      acts: [...[1, 2, 3].map((seat) => did(1, seat, 'petition', ['civic.petition'])), did(2, 4, 'petition', ['civic.petition'])],
    }),
    value: 0.75,
  },
  say: { en: 'In the month in which most people acted together, {value} in 100 of them signed a petition or protested.' },
  inWords: (told) => (told === 0 ? 'Nobody signed a petition or protested.' : null),
  measure(log) {
    const signed = actsIn(log, 'rule').filter((act) => act.outcome === 'done' && shows(act, TOGETHER))
    const shares = [...monthsIn(log, 'rule')].flatMap((month) => {
      const people = new Set(signed.filter((act) => act.month === month).map(({ citizen }) => citizen))
      return share(people.size, livingIn(log, month)) ?? []
    })
    return shares.length === 0 ? null : Math.max(...shares)
  },
}
