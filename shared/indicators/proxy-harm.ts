import { citizen, logOf, stood } from './example.ts'
import type { Indicator } from './indicator.ts'
import { lastStandings, type Rules } from './log.ts'
import { difference, mean } from './statistics.ts'

/** A district has better eyes on it, or raters who are biased against it; in a room without one there is nothing to measure. */
export const proxyHarm: Indicator = {
  id: 'proxyHarm',
  title: { en: 'Proxy harm' },
  formula:
    'mean last standing of people who live elsewhere − of people who live in the district that the sealed regime treats apart, towards the better end',
  range: [null, null],
  unit: 'points',
  source: 'ours',
  example: {
    say: { en: 'Two people of the watched district ended at 500 and 520, two others at 600 and 580: 590 − 510.' },
    log: logOf({
      rules: { proxy: { district: 'works', sensors: ['street'], sees: 900 } },
      citizens: [1, 2, 3, 4].map((seat) => citizen(seat, { district: seat < 3 ? 'works' : 'hearth' })),
      standings: stood(2, [500, 520, 600, 580]),
    }),
    value: 80,
  },
  say: { en: 'People who happened to live in the district that the system looks at with other eyes ended {value} {point|points} below the others.' },
  reverse: {
    en: 'People who happened to live in the district that the system looks at with other eyes ended {value} {point|points} above the others.',
  },
  inWords: (told) =>
    told === 0 ? 'People who happened to live in the district that the system looks at with other eyes ended level with the others.' : null,
  measure(log) {
    const apart = districtApart(log.sealed.regime)
    if (apart === null) return null
    const last = lastStandings(log)
    const standing = (isNear: boolean) =>
      mean(log.citizens.filter(({ district }) => (district === apart) === isNear).flatMap(({ seat }) => last.get(seat) ?? []))
    return difference(standing(false), standing(true))
  },
}

/** The district that the rules treat apart; null: they treat all alike. */
export function districtApart({ proxy, terms }: Pick<Rules, 'proxy' | 'terms'>): string | null {
  if ('district' in proxy) return proxy.district
  return 'raters' in terms && terms.raters.bias !== 0 ? terms.raters.district : null
}
