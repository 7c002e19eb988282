import { commitmentOf } from '../kit/commit.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { LedgerLine, Observation, StandingRow } from '../vocabulary/ledger.ts'
import { REFORM_MONTHS, monthsOf } from '../vocabulary/phase.ts'
import { seedIn, type Recording } from '../vocabulary/recording.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'
import type { ScoreFile } from '../vocabulary/state.ts'
import { bookMonth } from './booking.ts'
import { ALL_RULES, changed } from './effects.ts'
import { sensedAnew, type World } from './evidence.ts'
import { isDue, mixedStars, starDelay } from './posting.ts'
import { letsOut, reformed, reviewsAll, righted, votedReforms, type Reform } from './reforms.ts'
import { strikesOf, type Strike } from './strikes.ts'

/** `observations`: what the ledger's lines refer to. */
export type Rescored = { observations: Observation[]; ledger: LedgerLine[]; standings: StandingRow[] }

/** Whether a room's own regime keeps what its sensors recorded, or looks once more with the same lots: at lives that were dealt otherwise. */
export type Senses = 'recorded' | 'anew'

/**
 * The same lives under a regime: acts, ties, stars and reports stay as they happened, what sensors make of them follows
 * the regime. Under the room's own sealed regime it keeps the room's own observations, goes by the room's own reforms in the
 * months that it lived under them, and equals its ledger exactly. Pure; throws nothing for a recording of this schema.
 */
export function rescore(
  recording: Recording,
  sealed: SealedRegime,
  world: World,
  reforms: readonly Reform[] = [],
  senses: Senses = 'recorded',
): Rescored {
  const isOwn = isOwnRegime(recording, sealed)
  const regime = reformed(sealed, reforms)
  const reformsIn = (month: number) =>
    isOwn && month >= firstUnderReform(recording) ? [...reforms, ...votedReforms(recording.reforms.passed)] : reforms
  const scoredIn = (month: number) => scoredOf(recording, regime, reformsIn(month), month)
  const observations = evidenceFor(recording, regime, world, { reforms, senses, isOwn, scoredIn })
  const strikes: readonly Strike[] | null = isOwn && !reviewsAll(reforms) ? recording.corrections : null
  const posted = new Set<string>()
  let starsBooked = 0
  let files: Record<string, ScoreFile> = {}
  const ledger: LedgerLine[] = []
  const standings: StandingRow[] = []
  for (const { month, phase, sleeps } of recording.room.months) {
    const isLast = month === lastMonth(recording, month)
    if (phase === 'ordinary' || (sleeps && !isLast) || (isOwn && isWithdrawn(recording, month))) continue
    const struck = isOwn ? recording.struck.filter((one) => one.month <= month) : []
    const now = changed(reformed(sealed, reformsIn(month)), { hastened: isOwn ? recording.hastened : {}, struck })
    const citizens = scoredIn(month)
    const due = observations.filter((seen) => !posted.has(seen.id) && seen.month <= month && isDue(seen.month, delayOf(regime, seen), month, isLast))
    for (const { id } of due) posted.add(id)
    const stars = recording.ratings.slice(starsBooked).filter((one) => one.month <= month && isDue(one.month, starDelay(regime), month, isLast))
    starsBooked += stars.length
    const booked = bookMonth({
      regime: now,
      month,
      citizens,
      blank: blankOf(recording, regime, world),
      districts: Object.fromEntries(recording.citizens.map(({ seat, district }) => [seat, district])),
      posted: due,
      ratings: mixedStars(stars, seedIn(recording, month), month),
      corrections: strikes
        ? strikes.filter((one) => one.month === month)
        : strikesOf(recording, now, { month, ledger, observations }, reviewsAll(reforms)),
      renewed: isOwn ? recording.renewals.filter((one) => one.month === month).map(({ citizen }) => citizen) : [],
      ties: tiesIn(recording, month),
      files,
      before: Object.fromEntries(citizens.flatMap((seat) => lastOf(standings, seat))),
      seq: ledger.length,
    })
    files = booked.files
    ledger.push(...booked.lines)
    standings.push(...booked.standings)
  }
  return { observations, ledger, standings }
}

/** Whether a sealed regime is the one under which the room lived. */
export function isOwnRegime({ sealed }: Recording, regime: SealedRegime): boolean {
  return regime === sealed.regime || (regime.id === sealed.regime.id && commitmentOf(regime) === commitmentOf(sealed.regime))
}

/** What was recorded, as far as the regime's sensors are there; of another regime, what it would have recorded. */
function evidenceFor(
  recording: Recording,
  regime: SealedRegime,
  world: World,
  { reforms, senses, isOwn, scoredIn }: { reforms: readonly Reform[]; senses: Senses; isOwn: boolean; scoredIn: (month: number) => readonly Seat[] },
): Observation[] {
  const seen =
    isOwn && senses === 'recorded'
      ? recording.observations.filter(
          ({ sensor }) => Object.hasOwn(regime.sensors, sensor) || !Object.hasOwn(recording.sealed.regime.sensors, sensor),
        )
      : sensedAnew(recording, regime, world, {
          seed: (month) => (isOwn ? seedIn(recording, month) : `${recording.commitment}|${regime.id}`),
          scored: scoredIn,
        })
  return righted(reforms, seen)
}

/** Whom the system scores in a month: members in the app, everybody in the rule; with an opt-out, nobody who last said no. */
function scoredOf(recording: Recording, { consent }: SealedRegime, reforms: readonly Reform[], month: number): Seat[] {
  const phase = recording.room.months.find((one) => one.month === month)?.phase
  const firstOfApp = recording.room.months.find((one) => one.phase === 'app')?.month ?? month
  const living = recording.citizens.filter(({ from }) => from <= month)
  const isMember = (seat: Seat, from: number) => {
    const answer = recording.consents.findLast((one) => one.citizen === seat && one.month <= month)?.accept
    return consent === 'mandatory' || (answer ?? (consent === 'pre-ticked' && from <= firstOfApp))
  }
  if (phase === 'rule' || phase === 'reform') {
    const refused = (seat: Seat) => recording.consents.findLast(({ citizen }) => citizen === seat)?.accept === false
    return living.flatMap(({ seat }) => (letsOut(reforms) && refused(seat) ? [] : [seat]))
  }
  return phase === 'app' ? living.flatMap(({ seat, from }) => (isMember(seat, from) ? [seat] : [])) : []
}

/** The first month that was lived under the room's own reforms. */
function firstUnderReform({ reforms }: Recording): number {
  return reforms.from ?? Infinity
}

/** The last month of the game; from there on, of the life under a reform. */
function lastMonth(recording: Recording, month: number): number {
  return month >= firstUnderReform(recording) ? firstUnderReform(recording) + REFORM_MONTHS - 1 : monthsOf(recording.room.length)
}

function isWithdrawn({ struck }: Recording, month: number): boolean {
  return struck.some((one) => one.rule === ALL_RULES && one.month <= month)
}

function delayOf({ sensors }: SealedRegime, { sensor }: Observation): number {
  return sensors[sensor]?.delay ?? 0
}

/** Citizens without a history, where the regime lets them wait for a first entry. */
function blankOf({ citizens }: Recording, { consequences }: SealedRegime, { personas }: World): Seat[] {
  return consequences.unscored === undefined ? [] : citizens.filter(({ persona }) => personas[persona]?.trait === 'no-file').map(({ seat }) => seat)
}

function tiesIn({ ties }: Recording, month: number): Record<Seat, Seat[]> {
  const of: Record<Seat, Seat[]> = {}
  for (const { a, b } of ties.filter((tie) => tie.month === month)) {
    ;(of[a] ??= []).push(b)
    ;(of[b] ??= []).push(a)
  }
  return of
}

function lastOf(standings: readonly StandingRow[], seat: Seat): [Seat, number][] {
  const row = standings.findLast(({ citizen }) => citizen === seat)
  return row ? [[seat, row.value]] : []
}
