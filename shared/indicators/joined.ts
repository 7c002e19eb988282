import { logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { subjectsOf } from './log.ts'
import { share } from './statistics.ts'

/** Silence is a no, or a yes where the box was ticked beforehand. Where nobody is asked there is nothing to measure. */
export const joined: Indicator = {
  id: 'joined',
  title: { en: 'Joined' },
  formula: 'people whose last answer to the app was a yes ÷ people who were asked',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'Of four people one said yes, one said no and later yes, one said no, and one said nothing.' },
    log: logOf({
      people: 4,
      phases: ['ordinary', 'app', 'rule'],
      consents: [
        { month: 1, citizen: 1, accept: true, seconds: 4 },
        { month: 1, citizen: 2, accept: false, seconds: 4 },
        { month: 1, citizen: 3, accept: false, seconds: 4 },
        { month: 2, citizen: 2, accept: true, seconds: 4 },
      ],
    }),
    value: 0.5,
  },
  say: { en: 'Of 100 people who could choose, {value} {was|were} in the app at the end.' },
  inWords: (told) => (told === 0 ? 'Of the people who could choose, nobody was in the app at the end.' : null),
  measure(log) {
    const { consent } = log.sealed.regime
    const last = log.room.months.findLast(({ phase }) => phase === 'app')
    if (!last || consent === 'mandatory') return null
    const subjects = subjectsOf(log)
    const asked = log.citizens.filter(({ seat, from }) => subjects.has(seat) && from <= last.month)
    const answers = new Map(log.consents.map(({ citizen, accept }) => [citizen, accept]))
    return share(asked.filter(({ seat }) => answers.get(seat) ?? consent === 'pre-ticked').length, asked.length)
  },
}
