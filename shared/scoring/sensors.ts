import { chance, pick } from '../kit/chance.ts'
import { sortedBy } from '../kit/sorted.ts'
import type { Seat } from '../vocabulary/ids.ts'
import { FEATURE_SENSORS, isFeature, isReport } from '../vocabulary/feature.ts'
import type { Act, Observation } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'

export type Watched = {
  seed: string
  regime: SealedRegime
  live: readonly string[]
  /** All acts so far of one month, of those whom the system scores; the first `sensed` of them were sensed before. */
  acts: readonly Act[]
  sensed: number
  /** Where each citizen lives. */
  districts: Readonly<Record<Seat, string>>
  /** What chance makes of some citizens: a sensor that sees them better or worse, and how many times as often as others they are mistaken for somebody. */
  traits: Readonly<Record<Seat, { eyes?: { sensor: string; sees: number } | undefined; mistaken?: number | undefined }>>
  /** Mistakes that were felt in earlier months. */
  mistakesSoFar: number
}

/** What the live sensors record of a month's acts: each feature once, by the first live sensor that sees it; now and then under another's name. */
export function observe(watched: Watched): Observation[] {
  const fresh = watched.acts.slice(watched.sensed).filter((act) => act.outcome === 'done')
  const seen = fresh.flatMap((act) => act.features.flatMap((_, i) => record(watched, act, i) ?? []))
  return withLeastMistakes(watched, seen)
}

function record(watched: Watched, act: Act, i: number): Observation | null {
  const { seed, regime, live } = watched
  const { feature, magnitude } = act.features[i] ?? { feature: '', magnitude: 0 }
  if (!isFeature(feature) || isReport(feature)) return null
  const sensor = FEATURE_SENSORS[feature].find(
    (name) => live.includes(name) && happens(sees(watched, name, act.citizen), seed, 'see', act.id, i, name),
  )
  if (!sensor) return null
  const mistaken = happens(regime.sensors[sensor]?.mistakes ?? 0, seed, 'mistake', act.id, i, sensor)
  const citizen = (mistaken ? standIn(watched, act) : null) ?? act.citizen
  return {
    id: `${act.id}.${i}`,
    act: act.id,
    month: act.month,
    slot: act.slot,
    citizen,
    actual: act.citizen,
    sensor,
    feature,
    magnitude: magnitude * starsFor(watched, act, i, feature),
  }
}

/** Whether something happens that has a chance in per mille. No lot is drawn about what is certain: draws are most of a sensing's time. */
function happens(perMille: number, seed: string, ...key: (string | number)[]): boolean {
  return perMille > 0 && (perMille >= 1000 || chance(seed, ...key) * 1000 < perMille)
}

/** Stars of a customer, where customers rate the act: their mean and spread, less in the sealed district; 1 for all other acts. */
function starsFor({ seed, regime: { terms }, districts }: Watched, act: Act, i: number, feature: string): number {
  if (!('raters' in terms) || !terms.raters.features.includes(feature)) return 1
  const { mean, noise, bias, district } = terms.raters
  const stars = mean - (districts[act.citizen] === district ? bias : 0) + noise * normal(seed, act.id, i)
  return Math.min(Math.max(Math.round(stars / 100), 1), 5)
}

/** A number of the standard normal distribution (Box and Muller 1958). */
function normal(seed: string, ...key: (string | number)[]): number {
  const radius = Math.sqrt(-2 * Math.log(1 - chance(seed, 'normal', 1, ...key)))
  return radius * Math.cos(2 * Math.PI * chance(seed, 'normal', 2, ...key))
}

/** Chance to see in per mille: some citizens are seen with one of their own; the sealed district has better eyes for those who live there. */
function sees({ regime, districts, traits }: Watched, sensor: string, citizen: Seat): number {
  const { proxy } = regime
  const eyes = traits[citizen]?.eyes
  const isNear = 'district' in proxy && proxy.district === districts[citizen] && proxy.sensors.includes(sensor)
  return Math.max(isNear ? proxy.sees : (regime.sensors[sensor]?.sees ?? 0), eyes?.sensor === sensor ? eyes.sees : 0)
}

/** Whom a sensor takes for the actor: somebody at the same place and slot, otherwise a neighbour of the same district; null when nobody is near. */
function standIn({ seed, acts, districts, traits }: Watched, act: Act): Seat | null {
  const here = acts.filter((other) => other.slot === act.slot && other.place === act.place && other.outcome === 'done').map((other) => other.citizen)
  const neighbours = Object.keys(districts)
    .map(Number)
    .filter((seat) => districts[seat] === districts[act.citizen])
  const others = (seats: readonly Seat[]) =>
    sortedBy(
      [...new Set(seats)].filter((seat) => seat !== act.citizen),
      (seat) => seat,
    )
  const near = others(here).length > 0 ? others(here) : others(neighbours)
  const lots = near.flatMap((seat) => Array.from({ length: traits[seat]?.mistaken ?? 1 }, () => seat))
  return lots.length > 0 ? pick(seed, lots, 'stand-in', act.id) : null
}

/** A room of eight or more has its least number of mistakes by the sealed month, so that the reveal has one to tell of. */
function withLeastMistakes(watched: Watched, seen: Observation[]): Observation[] {
  const { count, by } = watched.regime.leastMistakes
  const made = watched.mistakesSoFar + seen.filter((o) => isFelt(watched.regime, o)).length
  const month = watched.acts[0]?.month
  if (month !== by || made >= count || Object.keys(watched.districts).length < 8) return seen
  const eligible = seen.flatMap((o) => {
    const act = o.citizen === o.actual && canMistake(watched.regime, o) ? watched.acts.find(({ id }) => id === o.act) : undefined
    const citizen = act ? standIn(watched, act) : null
    return citizen === null ? [] : [{ ...o, citizen }]
  })
  const forced = new Map(
    sortedBy(eligible, ({ id }) => chance(watched.seed, 'forced', id))
      .slice(0, count - made)
      .map((o) => [o.id, o]),
  )
  return seen.map((observation) => forced.get(observation.id) ?? observation)
}

/** A mistake about something that the regime scores: one that somebody will find in their file. */
export function isFelt(regime: SealedRegime, { citizen, actual, feature }: Observation): boolean {
  return citizen !== actual && Object.hasOwn(regime.effects, feature)
}

function canMistake({ sensors, effects }: SealedRegime, { sensor, feature }: Observation): boolean {
  return (sensors[sensor]?.mistakes ?? 0) > 0 && Object.hasOwn(effects, feature)
}
