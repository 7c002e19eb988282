import { chance, pick } from '../kit/chance.ts'
import { sortedBy } from '../kit/sorted.ts'
import type { Seat } from '../vocabulary/ids.ts'
import { FEATURE_SENSORS, isFeature } from '../vocabulary/feature.ts'
import type { Act, Observation } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/regime.ts'

export type Watched = {
  seed: string
  regime: SealedRegime
  live: readonly string[]
  /** All acts of one month. */
  acts: readonly Act[]
  /** Where each citizen lives. */
  districts: Readonly<Record<Seat, string>>
  /** Mistakes that were felt in earlier months. */
  mistakesSoFar: number
}

/** What the live sensors record of a month's acts: each feature once, by the first live sensor that sees it; now and then under another's name. */
export function observe(watched: Watched): Observation[] {
  const seen = watched.acts.filter((act) => act.outcome === 'done').flatMap((act) => act.features.flatMap((_, i) => record(watched, act, i) ?? []))
  return withLeastMistakes(watched, seen)
}

function record(watched: Watched, act: Act, i: number): Observation | null {
  const { seed, regime, live, districts } = watched
  const { feature, magnitude } = act.features[i] ?? { feature: '', magnitude: 0 }
  if (!isFeature(feature)) return null
  const sensor = FEATURE_SENSORS[feature].find(
    (name) => live.includes(name) && chance(seed, 'see', act.id, i, name) * 1000 < sees(regime, name, districts[act.citizen]),
  )
  if (!sensor) return null
  const mistaken = chance(seed, 'mistake', act.id, i, sensor) * 1000 < (regime.sensors[sensor]?.mistakes ?? 0)
  const citizen = (mistaken ? standIn(watched, act) : null) ?? act.citizen
  return { id: `${act.id}.${i}`, act: act.id, month: act.month, slot: act.slot, citizen, actual: act.citizen, sensor, feature, magnitude }
}

/** Chance to see in per mille; the sealed district has better eyes for those who live there. */
function sees(regime: SealedRegime, sensor: string, district: string | undefined): number {
  const { proxy } = regime
  if ('district' in proxy && proxy.district === district && proxy.sensors.includes(sensor)) return proxy.sees
  return regime.sensors[sensor]?.sees ?? 0
}

/** Whom a sensor takes for the actor: somebody at the same place and slot, otherwise a neighbour of the same district; null when nobody is near. */
function standIn({ seed, acts, districts }: Watched, act: Act): Seat | null {
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
  return near.length > 0 ? pick(seed, near, 'stand-in', act.id) : null
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
