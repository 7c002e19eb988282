import { must } from '../../kit/assert.ts'
import { chance, pick } from '../../kit/chance.ts'
import { sortedBy } from '../../kit/sorted.ts'
import type { Feature } from '../../vocabulary/feature.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Social } from '../../vocabulary/state.ts'
import { inForce } from '../../scoring/effects.ts'
import { isConfirmed } from '../../scoring/households.ts'
import { isSpared, reportEntry } from '../../scoring/report-entries.ts'
import { act } from '../acts.ts'
import { citizenAt, livingIn, ownOf } from '../citizens.ts'
import { judges } from './stars.ts'

/** How many acts the app lays before each. */
const SHOWN = 3

/** What neighbours mind, and may be asked to report where the regime doesn't say what. */
const MINDED: readonly Feature[] = [
  'cross.red',
  'dog.loose',
  'drive.fast',
  'loiter',
  'play.games',
  'post.rumour',
  'sell.home',
  'sign.ignored',
  'travel.noticket',
  'work.sick',
]

/** What the app asks neighbours about. */
function reportable({ sealed }: Game): readonly string[] {
  const named = sealed.sealed.regime.reportable
  return named.length > 0 ? named : MINDED
}

type Suspect = Social['suspects'][number]

/** The app shows up to three acts, each of another citizen. A fair coin says which are true; the others happened to somebody else, or not at all. */
export function dealSuspicions(g: Game): Map<Seat, Suspect[]> {
  g.sealed.trueSuspicions = []
  if (!judges(g) || inForce(g.sealed).reports === 'none') return new Map()
  const done = reportableActs(g)
  return new Map(livingIn(g).map((seat) => [seat, suspectsFor(g, seat, done)]))
}

type Done = ReadonlyMap<Seat, readonly string[]>

function suspectsFor(g: Game, by: Seat, done: Done): Suspect[] {
  const { seed } = g.sealed
  const { month } = g.town
  const suspects: Suspect[] = []
  for (let i = 0; i < SHOWN; i += 1) {
    const isTrue = chance(seed, 'suspicion', month, by, i) < 0.5
    const open = [...done]
      .filter(([seat]) => seat !== by && !suspects.some((suspect) => suspect.seat === seat))
      .map(([seat, did]) => ({ seat, features: isTrue ? did : reportable(g).filter((feature) => !did.includes(feature)) }))
      .filter(({ features }) => features.length > 0)
    if (open.length === 0) continue
    const { seat, features } = pick(seed, open, 'suspect', month, by, i)
    const { persona, district } = ownOf(g, seat)
    suspects.push({ seat, persona, district, feature: pick(seed, features, 'suspected', month, by, i) })
    if (isTrue) g.sealed.trueSuspicions.push(`${by}-${seat}`)
  }
  return suspects
}

/** What each citizen did this month that neighbours may be asked about. */
function reportableActs(g: Game): Done {
  const acts = g.sealed.acts.filter(({ month, outcome }) => month === g.town.month && outcome === 'done')
  const didOf = (seat: Seat) =>
    new Set(acts.filter(({ citizen }) => citizen === seat).flatMap(({ features }) => features.map(({ feature }) => feature)))
  return new Map(
    livingIn(g).map((seat) => {
      const did = didOf(seat)
      return [seat, reportable(g).filter((feature) => did.has(feature))]
    }),
  )
}

/**
 * Reports are written down with whether they are true, and recorded of both sides: of the one who reported, and, once in
 * two months at most, of the one who was reported. Whether it is true is asked of nobody, or of the households that the
 * regime names.
 */
export function settleReports(g: Game): void {
  if (!judges(g)) return
  const { month } = g.town
  const { checked } = g.sealed.sealed.regime
  const reports = livingIn(g).flatMap((by) => {
    const { reported = 0, suspects = [] } = ownOf(g, by).social ?? {}
    const suspect = suspects.find(({ seat }) => seat === reported)
    return suspect ? [{ by, of: suspect.seat, feature: suspect.feature }] : []
  })
  for (const { by, of, feature } of sortedBy(reports, (report) => chance(g.sealed.seed, 'report', month, report.by))) {
    const spares = isSpared(g.sealed.observations, of, month)
    const isTrue = g.sealed.trueSuspicions.includes(`${by}-${of}`)
    g.sealed.reports.push({ month, by, of, feature, true: isTrue })
    act(g, { seat: by, slot: 0, what: 'report', place: citizenAt(g, by).place, features: ['report.made'] })
    const made = must(g.sealed.acts.at(-1), 'the report').id
    record(g, made, by, 'report.made')
    if (!spares && isConfirmed(checked, isTrue, g.sealed.seed, month, by, of)) record(g, made, of, 'report.received')
  }
}

/** A report posts as what neighbours see does. */
function record(g: Game, act: string, citizen: Seat, feature: 'report.made' | 'report.received'): void {
  const { sealed, town } = g
  const magnitude = town.event?.effect.reports ?? 1
  const entry = reportEntry({ act, month: town.month, citizen, feature, magnitude })
  sealed.observations.push(entry)
  sealed.waiting.push({ id: entry.id, month: town.month + (sealed.sealed.regime.sensors['neighbours']?.delay ?? 0) })
}
