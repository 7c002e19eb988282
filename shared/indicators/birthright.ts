import { groupedBy } from '../kit/grouped.ts'
import { citizen, logOf, stood } from './example.ts'
import type { Indicator } from './indicator.ts'
import { lastStandings } from './log.ts'
import { explained } from './statistics.ts'

/** Less than chance alone would give is told as 0. */
export const birthright: Indicator = {
  id: 'birthright',
  title: { en: 'Dealt at the start' },
  formula: '1 − (spread within personas ÷ (n − k)) ÷ (spread of all ÷ (n − 1)) of last standings, not below 0; n people, k personas',
  range: [0, 1],
  unit: 'share',
  source: 'epsilon squared: Kelley 1935, An unbiased correlation ratio measure',
  example: {
    say: { en: 'Nurses ended at 500 and 520, students at 600 and 620: within personas 400 ÷ 2, over all 10,400 ÷ 3.' },
    log: logOf({
      citizens: [1, 2, 3, 4].map((seat) => citizen(seat, { persona: seat < 3 ? 'nurse' : 'student' })),
      standings: stood(2, [500, 520, 600, 620]),
    }),
    value: 1 - 200 / (10_400 / 3),
  },
  say: { en: 'Of all the differences between scores at the end, {value} in 100 go with the persona that people were dealt.' },
  inWords: (told) => (told === 0 ? 'None of the differences between scores at the end goes with the persona that people were dealt.' : null),
  measure(log) {
    const last = lastStandings(log)
    const personas = groupedBy(log.citizens, ({ persona }) => persona)
    const value = explained([...personas.values()].map((alike) => alike.flatMap(({ seat }) => last.get(seat) ?? [])))
    return value === null ? null : Math.max(0, value)
  },
}
