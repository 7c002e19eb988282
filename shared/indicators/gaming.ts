import { TRUE_HELP } from '../vocabulary/feature.ts'
import type { Act } from '../vocabulary/ledger.ts'
import type { LivedPhase } from '../vocabulary/phase.ts'
import { did, logOf } from './example.ts'
import type { Indicator } from './indicator.ts'
import { actsIn, shows, worthOf, type Log } from './log.ts'
import { difference, share } from './statistics.ts'

/** Ordinary life is taken off: people did some of these things before anybody counted them. */
export const gaming: Indicator = {
  id: 'gaming',
  title: { en: 'Gaming' },
  formula: 'share of slots spent on what raises the score and truly helps nobody, under the rule − in ordinary life',
  range: [-1, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: {
      en: 'A ceremony raises the score and helps nobody. One of two slots went to it under the rule, none before. Volunteering helps, so it is no gaming.',
    },
    log: logOf({
      rules: { effects: { 'civic.ceremony': { account: '', points: 40 }, 'civic.volunteer': { account: '', points: 30 } } },
      acts: [did(1, 1, 'cook'), did(1, 2, 'rest'), did(2, 1, 'ceremony', ['civic.ceremony']), did(2, 2, 'volunteer', ['civic.volunteer'])],
    }),
    value: 0.5,
  },
  say: { en: 'Of 100 things that people did, {value} more than in ordinary life raised the score and helped nobody.' },
  reverse: { en: 'Of 100 things that people did, {value} fewer than in ordinary life raised the score and helped nobody.' },
  inWords: (told) => (told === 0 ? 'People did as many things that raised the score and helped nobody as in ordinary life.' : null),
  baseline: (log) => gamed(log, 'ordinary'),
  measure: (log) => difference(gamed(log, 'rule'), gamed(log, 'ordinary')),
}

function gamed(log: Log, phase: LivedPhase): number | null {
  const served = actsIn(log, phase).filter(({ slot, outcome }) => slot > 0 && outcome === 'done')
  return share(served.filter((act) => isGamed(log, act)).length, served.length)
}

/** Whether all that an act does is to raise the score: it would be for the better if it were seen, and truly helps nobody. */
export function isGamed(log: Log, act: Act): boolean {
  return worthOf(log, act) > 0 && !shows(act, TRUE_HELP)
}
