import { groupedBy } from '../kit/grouped.ts'
import { logOf, stood } from './example.ts'
import { ofCorrelation, type Indicator } from './indicator.ts'
import { lastStandings } from './log.ts'
import { correlation } from './statistics.ts'

const votes = [
  { citizen: 1, reform: 'expiry', approve: true },
  { citizen: 1, reform: 'audit', approve: true },
  { citizen: 2, reform: 'expiry', approve: true },
  { citizen: 2, reform: 'audit', approve: false },
  { citizen: 3, reform: 'expiry', approve: false },
]

export const legitimacy: Indicator = {
  id: 'legitimacy',
  title: { en: 'Legitimacy gap' },
  formula: "Pearson's correlation of people's last standing, towards the better end, and the share of reforms that they voted against",
  range: [-1, 1],
  unit: 'index',
  source: 'Pearson 1896; the gap is ours',
  example: {
    say: { en: 'Standings of 500, 600 and 700; votes against reform: none, half, all. The better one stood, the less one wanted to change.' },
    log: logOf({ people: 3, standings: stood(2, [500, 600, 700]), votes }),
    value: 1,
  },
  say: { en: 'At 1 only those who stood high wanted to keep the score as it was, at 0 all thought alike: this class came to {value}.' },
  inWords: ofCorrelation({
    nothing: 'High or low, people thought alike about keeping the score as it was.',
    below: 'Those who stood low wanted to keep the score as it was more than those who stood high.',
  }),
  measure(log) {
    const last = lastStandings(log)
    const ballots = groupedBy(log.votes, ({ citizen }) => citizen)
    return correlation(
      [...ballots].flatMap(([citizen, own]) => {
        const standing = last.get(citizen)
        return standing === undefined ? [] : [[standing, own.filter(({ approve }) => !approve).length / own.length] as const]
      }),
    )
  },
}
