import { TRUE_HARM, TRUE_HELP } from '../vocabulary/feature.ts'
import { did, logOf, stood } from './example.ts'
import { ofCorrelation, type Indicator } from './indicator.ts'
import { lastStandings, shows } from './log.ts'
import { rankCorrelation } from './statistics.ts'

/** What people did in the months in which they were scored, seen or unseen. */
export const merit: Indicator = {
  id: 'merit',
  title: { en: 'Score and merit' },
  formula: "Spearman's rank correlation of last standing and true help − true harm, counted in acts of scored months",
  range: [-1, 1],
  unit: 'index',
  source: 'Spearman 1904, The Proof and Measurement of Association between Two Things',
  example: {
    say: { en: 'The one who helped stands lowest, the one who did nothing in the middle, the one who did harm on top: the order is turned round.' },
    log: logOf({
      people: 3,
      standings: stood(2, [500, 600, 700]),
      acts: [did(2, 1, 'care', ['care.family']), did(2, 2, 'rest'), did(2, 3, 'rumour', ['post.rumour'])],
    }),
    value: -1,
  },
  say: { en: 'At 1 the score ranks people by the good that they really did, at 0 it might as well be drawn by lot: here it came to {value}.' },
  inWords: ofCorrelation({
    nothing: 'The score told next to nothing about the good that people really did.',
    below: 'Those who really did more good mostly stood lower than those who did less.',
  }),
  measure(log) {
    const scored = new Set(log.standings.map(({ citizen, month }) => `${citizen}-${month}`))
    const good = new Map<number, number>()
    for (const act of log.acts) {
      if (act.outcome !== 'done' || !scored.has(`${act.citizen}-${act.month}`)) continue
      good.set(act.citizen, (good.get(act.citizen) ?? 0) + Number(shows(act, TRUE_HELP)) - Number(shows(act, TRUE_HARM)))
    }
    return rankCorrelation([...lastStandings(log)].map(([seat, standing]) => [standing, good.get(seat) ?? 0] as const))
  },
}
