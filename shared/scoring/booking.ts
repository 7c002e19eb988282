import { must } from '../kit/assert.ts'
import { sortedBy, sortedByAll } from '../kit/sorted.ts'
import { isReport } from '../vocabulary/feature.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { LedgerLine, Observation, StandingRow } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/regime.ts'
import type { ScoreFile } from '../vocabulary/state.ts'
import { effectIn } from './effects.ts'
import { FAMILIES } from './families/index.ts'
import type { Change } from './families/family.ts'
import { friendsTerm } from './network.ts'
import { tierOf } from './tiers.ts'

export type MonthsBooks = {
  regime: SealedRegime
  month: number
  /** Everybody who has a score. */
  citizens: readonly Seat[]
  /** Observations that post in this month. */
  posted: readonly Observation[]
  /** Stars that post in this month, in the order in which they are booked. */
  ratings: readonly { citizen: Seat; stars: number; ref: string }[]
  /** Points that appeals give back. */
  corrections: readonly { citizen: Seat; account: string; points: number; ref: string }[]
  ties: Readonly<Record<Seat, readonly Seat[]>>
  files: Readonly<Record<string, ScoreFile>>
  /** Standings of the month before; empty in the first. */
  before: Readonly<Record<Seat, number>>
  /** Number of the last ledger line. */
  seq: number
}

export type Booked = { files: Record<string, ScoreFile>; lines: LedgerLine[]; standings: StandingRow[] }

/**
 * Books one month: observations by month, slot, citizen, act, sensor; then stars, the friends term, decay, expiry and
 * corrections. Reports and stars together take no more from a citizen than the regime's mercy allows. Each line's delta is the standing after it minus the standing before it, so start plus lines equals standing, exactly,
 * clamps and rounding included. A cause that moves nothing is kept with delta 0.
 */
export function bookMonth(books: MonthsBooks): Booked {
  const { regime, month } = books
  const family = FAMILIES[regime.family]
  const files: Record<string, ScoreFile> = Object.fromEntries(books.citizens.map((seat) => [seat, books.files[seat] ?? family.open(regime)]))
  const lines: LedgerLine[] = []
  const fileOf = (seat: Seat) => must(files[seat], `file of citizen ${seat}`)

  const write = (citizen: Seat, kind: LedgerLine['cause']['kind'], ref: string | null, next: ScoreFile) => {
    const delta = family.value(next) - family.value(fileOf(citizen))
    files[citizen] = next
    lines.push({ seq: books.seq + lines.length + 1, month, citizen, cause: { kind, ref }, delta, balance: family.value(next) })
  }
  const book = (citizen: Seat, kind: LedgerLine['cause']['kind'], change: Change) => {
    write(citizen, kind, change.ref, family.book(regime, fileOf(citizen), change))
  }

  /** What other people say of a citizen: what would take more than the mercy allows is booked as far as it goes. */
  const lost = new Map<Seat, number>()
  const judge = (citizen: Seat, kind: 'rating' | 'report', change: Change) => {
    const sign = regime.scale.better === 'high' ? 1 : -1
    const left = regime.mercy === 0 ? Number.POSITIVE_INFINITY : regime.mercy - (lost.get(citizen) ?? 0)
    const points = sign * Math.max(sign * change.points, -left)
    lost.set(citizen, (lost.get(citizen) ?? 0) + Math.max(0, -sign * points))
    book(citizen, kind, { ...change, points })
  }

  for (const seen of sortedByAll(books.posted, (o) => [o.month, o.slot, o.citizen, o.act, o.sensor, o.id])) {
    const effect = effectIn(regime, seen.feature, seen.month)
    if (!effect || !files[seen.citizen]) continue
    const change = { account: effect.account, points: effect.points * seen.magnitude, ref: seen.id, month }
    if (isReport(seen.feature)) judge(seen.citizen, 'report', change)
    else book(seen.citizen, 'observation', change)
  }
  for (const { citizen, stars, ref } of books.ratings) {
    if (!('account' in regime.ratings) || !files[citizen]) continue
    judge(citizen, 'rating', { account: regime.ratings.account, points: regime.ratings.points[stars - 1] ?? 0, ref, month })
  }

  const standings: Readonly<Record<Seat, number>> =
    'delay' in regime.network && regime.network.delay > 0
      ? books.before
      : Object.fromEntries(books.citizens.map((seat) => [seat, family.value(fileOf(seat))]))
  for (const seat of sortedBy(books.citizens, (s) => s)) {
    const own = standings[seat]
    const near = (books.ties[seat] ?? []).flatMap((tie) => standings[tie] ?? [])
    if ('share' in regime.network && own !== undefined && near.length > 0) {
      book(seat, 'friends', { account: regime.network.account, points: friendsTerm(regime.network, own, near), ref: `friends-${month}`, month })
    }
  }

  for (const seat of sortedBy(books.citizens, (s) => s)) {
    if (regime.decay > 0) write(seat, 'decay', null, decayed(regime, fileOf(seat)))
    for (const entry of family.expired(regime, fileOf(seat), month)) write(seat, 'expiry', entry.ref, family.strike(regime, fileOf(seat), entry.ref))
  }

  for (const { citizen, ...correction } of books.corrections) if (files[citizen]) book(citizen, 'correction', { ...correction, month })

  return {
    files,
    lines,
    standings: sortedBy(books.citizens, (s) => s).map((citizen) => standingRow(regime, month, citizen, family.value(fileOf(citizen)))),
  }
}

/** Each account loses a share (per mille) of its distance to the start, rounded towards the start. */
function decayed(regime: SealedRegime, file: ScoreFile): ScoreFile {
  const accounts = regime.accounts.map(({ id, start }) => {
    const balance = file.accounts[id] ?? start
    return [id, balance + Math.trunc(((start - balance) * regime.decay) / 1000)]
  })
  return { ...file, accounts: Object.fromEntries(accounts) }
}

function standingRow(regime: SealedRegime, month: number, citizen: Seat, value: number): StandingRow {
  return { month, citizen, value, tier: tierOf(regime, value) }
}
