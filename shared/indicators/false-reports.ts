import { logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { subjectsOf } from './log.ts'
import { share } from './statistics.ts'

export const falseReports: Indicator = {
  id: 'falseReports',
  title: { en: 'False reports' },
  formula: 'reports of what the reported person had not done ÷ all reports that people sent',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'Two reports were sent, one of them of something that never happened.' },
    log: logOf({ reports: [true, false].map((isTrue) => ({ month: 2, by: 1, of: 2, feature: 'loiter', true: isTrue })) }),
    value: 0.5,
  },
  say: { en: 'Of 100 reports about neighbours, {value} {was|were} not true.' },
  inWords: (told) => (told === 0 ? 'Of the reports about neighbours, none was untrue.' : null),
  measure(log) {
    const subjects = subjectsOf(log)
    const sent = log.reports.filter(({ by }) => subjects.has(by))
    return share(sent.filter((report) => !report.true).length, sent.length)
  },
}
