import { median } from 'simple-statistics'
import { logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { subjectsOf } from './log.ts'

/** Answers while the terms lie on the table; a later yes or no has another clock. */
export const consent: Indicator = {
  id: 'consent',
  title: { en: 'Consent' },
  formula: 'median seconds between the terms and the answer',
  range: [0, null],
  unit: 'seconds',
  source: 'ours',
  example: {
    say: { en: 'Three people answered after 4, 6 and 50 seconds; a later change of mind is not counted.' },
    log: logOf({
      people: 3,
      phases: ['ordinary', 'app', 'rule'],
      consents: [
        { month: 1, citizen: 1, accept: true, seconds: 4 },
        { month: 1, citizen: 2, accept: true, seconds: 50 },
        { month: 1, citizen: 3, accept: false, seconds: 6 },
        { month: 2, citizen: 3, accept: true, seconds: 1 },
      ],
    }),
    value: 6,
  },
  say: { en: 'Half of the people gave their answer to the long terms within {value} {second|seconds}.' },
  measure(log) {
    const subjects = subjectsOf(log)
    const app = log.room.months.find(({ phase }) => phase === 'app')
    const seconds = log.consents.filter(({ month, citizen }) => subjects.has(citizen) && app && month < app.month).map((answer) => answer.seconds)
    return seconds.length === 0 ? null : median(seconds)
  },
}
