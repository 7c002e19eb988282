import { effectIn } from '../scoring/effects.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Act, LedgerLine, Observation, StandingRow } from '../vocabulary/ledger.ts'
import type { LivedPhase } from '../vocabulary/phase.ts'
import type { Recording } from '../vocabulary/recording.ts'

/** All that an indicator may read of a recording. */
export type Log = Pick<
  Recording,
  | 'citizens'
  | 'acts'
  | 'observations'
  | 'ledger'
  | 'standings'
  | 'lives'
  | 'ties'
  | 'ratings'
  | 'reports'
  | 'consents'
  | 'theories'
  | 'votes'
  | 'endings'
> & {
  room: Pick<Recording['room'], 'months'>
  sealed: { regime: Rules }
}

/** What it may read of the sealed regime. */
export type Rules = Pick<
  Recording['sealed']['regime'],
  'scale' | 'tiers' | 'effects' | 'updates' | 'sensors' | 'proxy' | 'terms' | 'consent' | 'consequences'
>

/** All who live in town, bots too: whom the town's own figures are about. */
export function everybodyOf({ citizens }: { citizens: readonly Pick<Log['citizens'][number], 'seat'>[] }): ReadonlySet<Seat> {
  return new Set(citizens.map(({ seat }) => seat))
}

/** Whom an indicator is about: people; in a room of bots alone, such as a simulation, its bots. */
export function subjectsOf({ citizens }: { citizens: readonly Pick<Log['citizens'][number], 'seat' | 'bot'>[] }): ReadonlySet<Seat> {
  const people = citizens.filter(({ bot }) => bot === null)
  return new Set((people.length > 0 ? people : citizens).map(({ seat }) => seat))
}

/** Whether a citizen is a subject who lived a month in person: months that a bot played for them are not theirs. */
export function livedBy(log: Log): (seat: Seat, month: number) => boolean {
  const subjects = subjectsOf(log)
  const covered = new Set(log.citizens.flatMap(({ seat, covered: months }) => months.map((month) => `${seat}-${month}`)))
  return (seat, month) => subjects.has(seat) && !covered.has(`${seat}-${month}`)
}

/** How many subjects lived a month in person. */
export function livingIn(log: Log, month: number): number {
  const isLived = livedBy(log)
  return log.citizens.filter(({ seat, from }) => from <= month && isLived(seat, month)).length
}

/** Months of a phase in which the system was awake. */
export function monthsIn({ room }: Log, phase: LivedPhase): ReadonlySet<number> {
  return new Set(room.months.filter((month) => month.phase === phase && !month.sleeps).map(({ month }) => month))
}

/** The log as it stood at the end of a month: nothing of it came later, and lives ended there. */
export function until<L extends Log>(log: L, last: number): L {
  const isBy = ({ month }: { month?: number }) => month === undefined || month <= last
  const cut = Object.entries(log).map(([name, rows]: [string, unknown]) => [name, Array.isArray(rows) ? rows.filter(isBy) : rows])
  const months = log.room.months.filter(isBy)
  return { ...(Object.fromEntries(cut) as L), room: { ...log.room, months }, endings: endingsAt(log, last) }
}

/** How lives stood at the end of a month; as they ended, once nothing came later. */
function endingsAt({ room, acts, lives, standings, endings }: Log, last: number): Log['endings'] {
  if ([...room.months, ...acts].every(({ month }) => month <= last)) return endings
  return lives
    .filter(({ month }) => month === last)
    .map(({ citizen, life, dreamSteps, joy }) => ({
      citizen,
      life,
      dreamSteps,
      joy,
      standing: standings.findLast((row) => row.citizen === citizen && row.month <= last)?.value ?? null,
    }))
}

/** Acts that subjects lived in person in the waking months of a phase. */
export function actsIn(log: Log, phase: LivedPhase): Act[] {
  return actsOf(log, monthsIn(log, phase))
}

/** Acts that subjects lived in person in some months. */
export function actsOf(log: Log, months: ReadonlySet<number>): Act[] {
  const isLived = livedBy(log)
  return log.acts.filter(({ citizen, month }) => months.has(month) && isLived(citizen, month))
}

/** Whether an act has one of the features. */
export function shows(act: Act, features: readonly string[]): boolean {
  return act.features.some(({ feature }) => features.includes(feature))
}

/** 1 where more is better, -1 where less is. */
export function towardsBetter({ sealed }: Log): 1 | -1 {
  return sealed.regime.scale.better === 'high' ? 1 : -1
}

/** What an act would do to a standing if all of it were seen: above 0 is for the better. */
export function worthOf(log: Log, { features, month }: Act): number {
  const points = features.map(({ feature, magnitude }) => (effectIn(log.sealed.regime, feature, month)?.points ?? 0) * magnitude)
  return towardsBetter(log) * points.reduce((sum, one) => sum + one, 0)
}

/** Standings of each subject who has any, oldest first. */
export function standingsOf(log: Log): ReadonlyMap<Seat, readonly [StandingRow, ...StandingRow[]]> {
  const subjects = subjectsOf(log)
  const rows = new Map<Seat, [StandingRow, ...StandingRow[]]>()
  for (const row of log.standings.filter(({ citizen }) => subjects.has(citizen)).toSorted((a, b) => a.month - b.month)) {
    const own = rows.get(row.citizen)
    if (own) own.push(row)
    else rows.set(row.citizen, [row])
  }
  return rows
}

/** The last standing of each subject who has one, more being better. */
export function lastStandings(log: Log): ReadonlyMap<Seat, number> {
  return new Map([...standingsOf(log)].map(([seat, rows]) => [seat, towardsBetter(log) * (rows.at(-1) ?? rows[0]).value]))
}

/** Where a standing is among others, more being better: by tier where there are tiers, otherwise by its value. */
export function placeOf(log: Log, { tier, value }: StandingRow): number {
  return tier === null ? towardsBetter(log) * value : 0 - rankOf(log, tier)
}

/** Share of the gates that a standing opens, by its tier or by the lists that it is on; null without gates or tiers. */
export function doorsOpen(log: Log, { tier, lists = [] }: StandingRow): number | null {
  const { gates } = log.sealed.regime.consequences
  if (tier === null || gates.length === 0) return null
  const isOpen = (gate: (typeof gates)[number]) =>
    gate.list === undefined ? rankOf(log, tier) <= rankOf(log, gate.tier) : !lists.includes(gate.list)
  return gates.filter(isOpen).length / gates.length
}

/** Lines of subjects, or of whom one asks about, that an observation wrote, with what was seen. */
export function seenLines(
  log: Pick<Log, 'observations' | 'ledger'> & Parameters<typeof subjectsOf>[0],
  subjects = subjectsOf(log),
): { line: LedgerLine; seen: Observation }[] {
  const observations = new Map(log.observations.map((seen) => [seen.id, seen]))
  return log.ledger.flatMap((line) => {
    const { kind, ref } = line.cause
    const seen = (kind === 'observation' || kind === 'list') && ref !== null && subjects.has(line.citizen) ? observations.get(ref) : undefined
    return seen ? [{ line, seen }] : []
  })
}

/** Whether an observation stands in the file of somebody else. */
export function isMistake({ citizen, actual }: Observation): boolean {
  return citizen !== actual
}

/** 0 is the best tier. */
function rankOf({ sealed }: Log, letter: string): number {
  return sealed.regime.tiers.findIndex((tier) => tier.letter === letter)
}
