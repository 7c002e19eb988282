import { did, line, logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { shows, subjectsOf } from './log.ts'
import { share } from './statistics.ts'

export const contestability: Indicator = {
  id: 'contestability',
  title: { en: 'Contestability' },
  formula: 'corrections ÷ visits to the appeal desk',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'Two people went to the appeal desk, one got a correction.' },
    log: logOf({
      acts: [1, 2].map((seat) => did(2, seat, 'appeal', ['civic.appeal'])),
      ledger: [line(2, 1, 'correction', 30)],
    }),
    value: 0.5,
  },
  say: { en: 'Of 100 visits to the appeal desk, {value} changed an entry.' },
  inWords: (told) => (told === 0 ? 'No visit to the appeal desk changed an entry.' : null),
  measure(log) {
    const subjects = subjectsOf(log)
    const visits = log.acts.filter((act) => subjects.has(act.citizen) && act.outcome === 'done' && shows(act, ['civic.appeal']))
    const corrections = log.ledger.filter(({ citizen, cause }) => subjects.has(citizen) && cause.kind === 'correction')
    return share(Math.min(corrections.length, visits.length), visits.length)
  },
}
