import { TRUE_HELP } from '../vocabulary/feature.ts'
import type { LivedPhase } from '../vocabulary/phase.ts'
import { did, logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { actsIn, shows, worthOf, type Log } from './log.ts'
import { difference, share } from './statistics.ts'

/** Help for its own sake: a shift is paid in coins. */
const FREE_HELP = TRUE_HELP.filter((feature) => feature !== 'work.shift')

export const crowdingOut: Indicator = {
  id: 'crowdingOut',
  title: { en: 'Crowding out' },
  formula: 'share of slots spent on true help that neither score nor coins reward, in ordinary life − under the rule',
  range: [-1, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: {
      en: 'Care scores nothing: two of two slots went to it before the score, one of two under it. Volunteering is rewarded, so it doesn’t count.',
    },
    log: logOf({
      rules: { effects: { 'civic.volunteer': { account: '', points: 30 } } },
      acts: [
        did(1, 1, 'care', ['care.family']),
        did(1, 2, 'care', ['care.family']),
        did(2, 1, 'care', ['care.family']),
        did(2, 2, 'volunteer', ['civic.volunteer']),
      ],
    }),
    value: 0.5,
  },
  say: { en: 'Of 100 things that people did, {value} fewer than in ordinary life were help that nobody rewards.' },
  reverse: { en: 'Of 100 things that people did, {value} more than in ordinary life were help that nobody rewards.' },
  inWords: (told) => (told === 0 ? 'People gave as much help that nobody rewards as in ordinary life.' : null),
  baseline: (log) => unrewarded(log, 'ordinary'),
  measure: (log) => difference(unrewarded(log, 'ordinary'), unrewarded(log, 'rule')),
}

function unrewarded(log: Log, phase: LivedPhase): number | null {
  const served = actsIn(log, phase).filter(({ slot, outcome }) => slot > 0 && outcome === 'done')
  return share(served.filter((act) => shows(act, FREE_HELP) && worthOf(log, act) <= 0).length, served.length)
}
