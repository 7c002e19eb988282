import { FEATURE_SENSORS, isFeature } from '../vocabulary/feature.ts'
import { citizen, did, logOf, seen, stood } from './example.ts'
import type { Indicator } from './indicator.ts'
import { difference, share } from './statistics.ts'
import { subjectsOf } from './log.ts'

const acts = [1, 2].map((seat) => did(2, seat, 'loiter', ['loiter']))

/** What the better eyes could see since they first saw something, of people who were scored. */
export const watched: Indicator = {
  id: 'watched',
  title: { en: 'Unequal observation' },
  formula: 'share of acts recorded, of those that the better eyes of one district can see: of people who live there − of people who live elsewhere',
  range: [-1, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'Two people did the same thing; the one who lives in the watched district was recorded, the other was not.' },
    log: logOf({
      rules: { proxy: { district: 'works', sensors: ['street'], sees: 900 } },
      citizens: [citizen(1, { district: 'works' }), citizen(2)],
      standings: stood(2, [600, 600]),
      acts,
      observations: acts.slice(0, 1).map((act) => seen(act)),
    }),
    value: 1,
  },
  say: { en: 'Of 100 acts that cameras could see, {value} more {was|were} recorded of people in the best watched district than of others.' },
  reverse: { en: 'Of 100 acts that cameras could see, {value} fewer {was|were} recorded of people in the best watched district than of others.' },
  inWords: (told) => (told === 0 ? 'Of people in the best watched district as many acts were recorded as of others.' : null),
  measure(log) {
    const { proxy } = log.sealed.regime
    if (!('district' in proxy)) return null
    const subjects = subjectsOf(log)
    const start = Math.min(...log.observations.filter(({ sensor }) => proxy.sensors.includes(sensor)).map(({ month }) => month))
    const scored = new Set(log.standings.map((row) => `${row.month}-${row.citizen}`))
    const recorded = new Set(log.observations.map(({ act, feature }) => `${act} ${feature}`))
    const near = new Set(log.citizens.filter(({ district }) => district === proxy.district).map(({ seat }) => seat))
    const chances = log.acts
      .filter(({ month, citizen: seat, outcome }) => outcome === 'done' && month >= start && subjects.has(seat) && scored.has(`${month}-${seat}`))
      .flatMap(({ id, citizen: seat, features }) =>
        features.filter(({ feature }) => isSeenBy(proxy.sensors, feature)).map(({ feature }) => ({ seat, isSeen: recorded.has(`${id} ${feature}`) })),
      )
    const seenOf = (some: typeof chances) => share(some.filter(({ isSeen }) => isSeen).length, some.length)
    return difference(seenOf(chances.filter(({ seat }) => near.has(seat))), seenOf(chances.filter(({ seat }) => !near.has(seat))))
  },
}

function isSeenBy(sensors: readonly string[], feature: string): boolean {
  return isFeature(feature) && FEATURE_SENSORS[feature].some((sensor) => sensors.includes(sensor))
}
