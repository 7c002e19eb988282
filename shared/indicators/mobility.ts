import { logOf, stood } from './example.ts'
import { ofCorrelation, type Indicator } from './indicator.ts'
import { standingsOf } from './log.ts'
import { rankCorrelation } from './statistics.ts'

/** Each person's own first and last standing: members of the app began earlier than others. */
export const mobility: Indicator = {
  id: 'mobility',
  title: { en: 'Mobility' },
  formula: "Spearman's rank correlation of people's first and last standings; 1: nobody moved past anybody",
  range: [-1, 1],
  unit: 'index',
  source: 'Spearman 1904, The Proof and Measurement of Association between Two Things',
  example: {
    say: { en: 'Of three people, the second and the third changed places: 1 − 6 × (0 + 1 + 1) ÷ (3 × 8).' },
    log: logOf({ people: 3, phases: ['ordinary', 'rule', 'rule'], standings: [...stood(2, [500, 600, 700]), ...stood(3, [400, 800, 700])] }),
    value: 0.5,
  },
  say: { en: 'At 1 all ended in the order in which they began, at 0 the start told nothing about the end: this town came to {value}.' },
  inWords: ofCorrelation({
    nothing: 'The start told next to nothing about the end.',
    below: 'Those who began high mostly ended lower than those who began low.',
  }),
  measure(log) {
    const rows = [...standingsOf(log).values()].filter((own) => own.length > 1)
    return rankCorrelation(rows.map((own) => [own[0].value, (own.at(-1) ?? own[0]).value] as const))
  },
}
