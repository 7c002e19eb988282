import { must } from '../kit/assert.ts'
import { sortedBy, sortedByAll } from '../kit/sorted.ts'
import { isReport } from '../vocabulary/feature.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { CauseKind, LedgerLine, Observation, StandingRow } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'
import type { ScoreFile } from '../vocabulary/state.ts'
import { effectIn } from './effects.ts'
import { FAMILIES } from './families/index.ts'
import type { Change } from './families/family.ts'
import { listsOf } from './families/list.ts'
import { partsOf } from './parts.ts'
import { friendsMove } from './network.ts'
import { bestOf, tierOf } from './tiers.ts'

export type MonthsBooks = {
  regime: SealedRegime
  month: number
  /** Everybody whom the system scores. */
  citizens: readonly Seat[]
  /** Those of them without a history: their file is opened by its first entry. */
  blank: readonly Seat[]
  /** Where each citizen lives. */
  districts: Readonly<Record<Seat, string>>
  /** Observations that post in this month. */
  posted: readonly Observation[]
  /** Stars that post in this month, in the order in which they are booked. */
  ratings: readonly { citizen: Seat; stars: number; ref: string }[]
  /** Causes that appeals strike. */
  corrections: readonly { citizen: Seat; ref: string }[]
  /** Citizens who passed a test and begin anew. */
  renewed: readonly Seat[]
  ties: Readonly<Record<Seat, readonly Seat[]>>
  files: Readonly<Record<string, ScoreFile>>
  /** Standings of the month before; empty in the first. */
  before: Readonly<Record<Seat, number>>
  /** Number of the last ledger line. */
  seq: number
}

export type Booked = { files: Record<string, ScoreFile>; lines: LedgerLine[]; standings: StandingRow[] }

/**
 * Books one month: observations by month, slot, citizen, act, sensor; then stars, friends, what time does, updates,
 * places among the others, corrections and new beginnings. Reports and stars together take no more from a citizen than
 * the regime's mercy allows. Each line's delta is the standing after it minus the standing before it, so start plus
 * lines equals standing, exactly, clamps and rounding included. A cause that moves nothing is kept with delta 0.
 */
export function bookMonth(books: MonthsBooks): Booked {
  const { regime, month } = books
  const family = FAMILIES[regime.family]
  const seats = sortedBy(books.citizens, (seat) => seat)
  const files: Record<string, ScoreFile> = {}
  for (const seat of seats) {
    const file = books.files[seat] ?? (books.blank.includes(seat) ? undefined : family.open(regime, month))
    if (file) files[seat] = file
  }
  const lines: LedgerLine[] = []
  const fileOf = (seat: Seat) => must(files[seat], `file of citizen ${seat}`)
  const scored = () => seats.filter((seat) => files[seat] !== undefined)
  /** A file never changes: one that was valued is not valued again. */
  const valued = new WeakMap<ScoreFile, number>()
  const value = (seat: Seat) => {
    const file = fileOf(seat)
    const known = valued.get(file) ?? family.value(regime, file)
    valued.set(file, known)
    return known
  }

  const placed = (citizen: Seat, file: ScoreFile) => family.place?.(regime, file, peersOf(books, files, citizen)) ?? file
  const write = (citizen: Seat, kind: CauseKind, ref: string | null, next: ScoreFile) => {
    const before = value(citizen)
    files[citizen] = bestOf(regime, placed(citizen, next), (file) => family.value(regime, file))
    const balance = value(citizen)
    lines.push({ seq: books.seq + lines.length + 1, month, citizen, cause: { kind, ref }, delta: balance - before, balance })
  }
  const book = (citizen: Seat, kind: CauseKind, changes: readonly Change[], atMost?: number) => {
    const [first] = changes
    if (!first) return
    const next = changes.reduce((file, change) => family.book(regime, file, change), fileOf(citizen))
    const over = atMost === undefined ? 0 : atMost - family.value(regime, next)
    write(citizen, kind, first.ref, over < 0 ? family.book(regime, next, { ...first, points: over }) : next)
  }

  /** What other people say of a citizen: what would take more than the mercy allows is booked as far as it goes. */
  const lost = new Map<Seat, number>()
  const spared = (citizen: Seat, change: Change): Change => {
    const sign = regime.scale.better === 'high' ? 1 : -1
    const left = regime.mercy === 0 || regime.family === 'ratings' ? Number.POSITIVE_INFINITY : regime.mercy - (lost.get(citizen) ?? 0)
    const points = sign * Math.max(sign * change.points, -left)
    lost.set(citizen, (lost.get(citizen) ?? 0) + Math.max(0, -sign * points))
    return { ...change, points }
  }

  for (const seen of sortedByAll(books.posted, (o) => [o.month, o.slot, o.citizen, o.act, o.sensor, o.id])) {
    const effect = effectIn(regime, seen.feature, seen.month)
    if (!effect || !books.citizens.includes(seen.citizen)) continue
    files[seen.citizen] ??= family.open(regime, month)
    const parts = partsOf(effect, fileOf(seen.citizen), seen, month)
    if (isReport(seen.feature))
      book(
        seen.citizen,
        'report',
        parts.map((part) => spared(seen.citizen, part)),
      )
    else book(seen.citizen, 'observation', parts, effect.atMost)
  }
  for (const { citizen, stars, ref } of books.ratings) {
    if (!('account' in regime.ratings) || !files[citizen]) continue
    const points = regime.ratings.points[stars - 1] ?? 0
    book(citizen, 'rating', [spared(citizen, { account: regime.ratings.account, points, ref, month, feature: '' })])
  }

  const { network } = regime
  const standings = 'how' in network && network.delay > 0 ? books.before : Object.fromEntries(scored().map((seat) => [seat, value(seat)]))
  for (const seat of scored()) {
    const near = (books.ties[seat] ?? []).flatMap((tie) => standings[tie] ?? [])
    const points = friendsMove(network, standings[seat], near, 'account' in network ? (fileOf(seat).accounts[network.account] ?? 0) : 0)
    if ('account' in network && points !== null)
      book(seat, 'friends', [{ account: network.account, points, ref: `friends-${month}`, month, feature: '' }])
  }

  for (const seat of scored()) {
    for (const { kind, ref, file } of family.passes(regime, fileOf(seat), month)) write(seat, kind, ref, file)
    files[seat] = { ...fileOf(seat), at: month }
  }
  for (const { shift } of regime.updates.filter((update) => update.month === month && update.shift !== 0)) {
    for (const seat of scored()) write(seat, 'update', `update-${month}`, family.shift(regime, fileOf(seat), shift))
  }
  if (family.place) {
    for (const seat of scored())
      if (family.value(regime, placed(seat, fileOf(seat))) !== value(seat)) write(seat, 'list', `place-${month}`, fileOf(seat))
  }
  for (const { citizen, ref } of books.corrections) if (files[citizen]) write(citizen, 'correction', ref, family.strike(regime, fileOf(citizen), ref))
  for (const seat of books.renewed) if (files[seat]) write(seat, 'reset', `test-${month}`, { ...family.open(regime, month), at: month })

  // Who has left keeps the file: it goes on where it was left.
  return { files: { ...books.files, ...files }, lines, standings: scored().map((citizen) => standingRow(regime, month, citizen, fileOf(citizen))) }
}

/** Files of the others among whom a citizen is ranked: those of the district, or the whole town where fewer than three live there. */
export function peersOf(
  { regime, citizens, districts }: Pick<MonthsBooks, 'regime' | 'citizens' | 'districts'>,
  files: Readonly<Record<string, ScoreFile>>,
  citizen: Seat,
): ScoreFile[] {
  const others = citizens.filter((seat) => seat !== citizen)
  const near = others.filter((seat) => districts[seat] === districts[citizen])
  const isByDistrict = 'among' in regime.terms && regime.terms.among === 'district' && near.length >= 2
  return (isByDistrict ? near : others).flatMap((seat) => files[seat] ?? [])
}

function standingRow(regime: SealedRegime, month: number, citizen: Seat, file: ScoreFile): StandingRow {
  const value = FAMILIES[regime.family].value(regime, file)
  const lists = listsOf(file)
  return {
    month,
    citizen,
    value,
    tier: tierOf(regime, regime.tier === 'kept' ? (file.accounts['best'] ?? value) : value),
    ...(regime.family === 'list' && { lists }),
  }
}
