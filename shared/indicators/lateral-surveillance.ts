import { logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { livingIn, monthsIn, subjectsOf } from './log.ts'
import { share } from './statistics.ts'

export const lateralSurveillance: Indicator = {
  id: 'lateralSurveillance',
  title: { en: 'Lateral surveillance' },
  formula: 'stars and reports that people gave ÷ (people × months) under the rule',
  range: [0, null],
  unit: 'times',
  source: 'term: Andrejevic 2005, The Work of Watching One Another; the measure is ours',
  example: {
    say: { en: 'Two people lived one month under the rule; one gave stars and sent a report, the other did neither.' },
    log: logOf({
      ratings: [{ month: 2, by: 1, of: 2, stars: 4 }],
      reports: [{ month: 2, by: 1, of: 2, feature: 'loiter', true: true }],
    }),
    value: 1,
  },
  say: { en: 'With stars or reports, each person judged a neighbour {value} {time|times} a month.' },
  inWords: (told) => (told === 0 ? 'With stars or reports, nobody judged a neighbour.' : null),
  measure(log) {
    const [months, subjects] = [monthsIn(log, 'rule'), subjectsOf(log)]
    const given = [...log.ratings, ...log.reports].filter(({ month, by }) => months.has(month) && subjects.has(by))
    return share(
      given.length,
      [...months].reduce((sum, month) => sum + livingIn(log, month), 0),
    )
  },
}
