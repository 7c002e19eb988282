import { VOICE_FEATURES } from '../vocabulary/feature.ts'
import { answered, logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { actsOf, monthsIn, shows, type Log } from './log.ts'
import { difference, share } from './statistics.ts'

const card = (month: number, isAloud: boolean) => answered(month, 1, 'voice', isAloud ? ['post.critical'] : [])

/** Months of the app are neither before nor after, and a month in which the system sleeps is no month of the rule. */
export const chilling: Indicator = {
  id: 'chilling',
  title: { en: 'Chilling effect' },
  formula: 'share of voice cards answered aloud in ordinary life − the same share under the rule',
  range: [-1, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'Three of four voice cards were answered aloud before the score, one of four under it: 75 − 25 in 100.' },
    log: logOf({
      acts: [...[true, true, true, false].map((aloud) => card(1, aloud)), ...[true, false, false, false].map((aloud) => card(2, aloud))],
    }),
    value: 0.5,
  },
  say: { en: 'Of 100 chances to speak up, people took {value} fewer under the rule than in ordinary life.' },
  reverse: { en: 'Of 100 chances to speak up, people took {value} more under the rule than in ordinary life.' },
  inWords: (told) => (told === 0 ? 'People took as many of the chances to speak up under the rule as in ordinary life.' : null),
  baseline: (log) => speaking(log, monthsIn(log, 'ordinary')),
  measure: (log) => difference(speaking(log, monthsIn(log, 'ordinary')), speaking(log, monthsIn(log, 'rule'))),
}

/** Share of the voice cards of some months that were answered aloud, from 0 to 1; null where there was none. */
export function speaking(log: Log, months: ReadonlySet<number>): number | null {
  const cards = actsOf(log, months).filter((act) => act.class === 'voice')
  return share(cards.filter((act) => shows(act, VOICE_FEATURES)).length, cards.length)
}
