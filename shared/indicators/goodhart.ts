import { ended, logOf } from './example.ts'
import { ofCorrelation, type Indicator } from './indicator.ts'
import type { Seat } from '../vocabulary/ids.ts'
import { subjectsOf, towardsBetter, type Log } from './log.ts'
import { correlation } from './statistics.ts'

export const goodhart: Indicator = {
  id: 'goodhart',
  title: { en: 'Goodhart meter' },
  formula: "Pearson's correlation of standing, towards the better end, and life at the end",
  range: [-1, 1],
  unit: 'index',
  source: "Pearson 1896; the meter is ours, after Goodhart's law (Goodhart 1975)",
  example: {
    say: { en: 'Three people: the more score they had, the less life, in equal steps.' },
    log: logOf({ people: 3, endings: ended([30, 20, 10], [500, 600, 700]) }),
    value: -1,
  },
  say: { en: 'Among people: at 1 a good score means a good life, at 0 the two have nothing to do with each other: here it came to {value}.' },
  inWords: ofCorrelation({
    nothing: 'Among people, a good score told next to nothing about a good life.',
    below: 'Among people, those who had a better score mostly had a worse life.',
  }),
  measure: (log) => standingAndLife(log, subjectsOf(log)),
}

/** How well standing, towards the better end, tells life at the end among some citizens: Pearson's correlation. */
export function standingAndLife(log: Log, subjects: ReadonlySet<Seat>): number | null {
  const scored = log.endings.flatMap(({ citizen, standing, life }) =>
    subjects.has(citizen) && standing !== null ? [[towardsBetter(log) * standing, life] as const] : [],
  )
  return correlation(scored)
}
