import { bookMonth } from '../../scoring/booking.ts'
import { DISCLOSED, noticeAt } from '../../scoring/disclosure.ts'
import { inForce } from '../../scoring/effects.ts'
import { publicNames } from '../../scoring/names.ts'
import { isReview } from '../../scoring/strikes.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { AppealAnswer, Game } from '../../vocabulary/state.ts'
import { note } from '../acts.ts'
import { livingIn, ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { isLastMonth, isRuled } from '../lived.ts'
import { takeRatings } from '../people/stars.ts'
import { isWithdrawn, scoredIn } from './app.ts'
import { answerAll } from './answers.ts'
import { hearAppeals } from './appeals.ts'
import { doorsAfter, isBlank, swingGates } from './doors.ts'
import { senseMonth, takePosted } from './sensing.ts'
import { lastStanding } from './standings.ts'

/** The month's acts are sensed, what posts is booked, and all who are scored get a notice as far as the room's level goes. */
export function settle(g: Game, lore: Lore): void {
  recordTies(g)
  const { sealed, town } = g
  const isLast = isLastMonth(g)
  const citizens = scoredIn(g)
  // While the app sleeps nothing is booked; in the last month the books are closed all the same.
  if (town.phase === 'ordinary' || isWithdrawn(g) || (town.event?.effect.sleeps && !isLast)) return clearNotices(g)
  const before = standingsBefore(g, citizens)
  senseMonth(g, lore)
  const { answers, corrections } = hearAppeals(g)
  clearNotices(g)
  const booked = bookMonth({
    regime: inForce(sealed),
    month: town.month,
    citizens,
    blank: blankOf(g, lore, citizens),
    districts: Object.fromEntries(citizens.map((seat) => [seat, ownOf(g, seat).district])),
    posted: takePosted(g, isLast),
    ratings: takeRatings(g, isLast),
    corrections,
    renewed: takeRenewed(g, citizens),
    ties: Object.fromEntries(citizens.map((seat) => [seat, ownOf(g, seat).ties])),
    files: sealed.files,
    before,
    seq: sealed.ledger.length,
  })
  sealed.files = booked.files
  sealed.ledger.push(...booked.lines)
  sealed.standings.push(...booked.standings)
  notify(g, lore, citizens, before, answers)
  if (isRuled(g)) swingGates(g, citizens)
}

/** What was said at the last statement is put away; lines are kept as long as one may appeal against them. */
function clearNotices(g: Game): void {
  const { review } = inForce(g.sealed)
  const oldest = g.town.month + 1 - (isReview(review) ? review.months : 1)
  g.town.names = null
  for (const seat of livingIn(g)) {
    const own = ownOf(g, seat)
    const told = [...own.told, ...(own.notice?.lines ?? [])].filter(({ month }) => month >= oldest)
    Object.assign(own, { notice: null, shown: null, least: null, told })
  }
}

/** Those who wait for a first entry, where the regime lets people without a history wait. */
function blankOf(g: Game, lore: Lore, citizens: readonly Seat[]): Seat[] {
  const waits = g.sealed.sealed.regime.consequences.unscored !== undefined
  return waits ? citizens.filter((seat) => isBlank(ownOf(g, seat), lore)) : []
}

/** Those who passed the test since the last statement; it is written down. */
function takeRenewed(g: Game, citizens: readonly Seat[]): Seat[] {
  const renewed = citizens.filter((seat) => ownOf(g, seat).renewed)
  for (const seat of renewed) {
    ownOf(g, seat).renewed = false
    g.sealed.renewals.push({ month: g.town.month, citizen: seat })
  }
  return renewed
}

/** The last standings of citizens, by seat; who has none yet is not in it. */
function standingsBefore(g: Game, citizens: readonly Seat[]): Record<Seat, number> {
  return Object.fromEntries(
    citizens.flatMap((seat) => {
      const standing = lastStanding(g.sealed, seat)
      return standing ? [[seat, standing.value]] : []
    }),
  )
}

function recordTies(g: Game): void {
  for (const a of livingIn(g)) for (const b of ownOf(g, a).ties) if (a < b) g.sealed.ties.push({ month: g.town.month, a, b })
}

function notify(
  g: Game,
  lore: Lore,
  citizens: readonly Seat[],
  before: Readonly<Record<Seat, number>>,
  answers: ReadonlyMap<Seat, AppealAnswer>,
): void {
  const { sealed, town } = g
  const regime = inForce(sealed)
  const observations = new Map(sealed.observations.map((seen) => [seen.id, seen]))
  const rows = new Map(sealed.standings.filter(({ month }) => month === town.month).map((row) => [row.citizen, row]))
  for (const seat of citizens) {
    const row = rows.get(seat)
    const lines = sealed.ledger.filter(({ citizen }) => citizen === seat)
    const now = lines.filter(({ month }) => month === town.month)
    const own = ownOf(g, seat)
    takeAway(g, seat, row?.tier ?? null)
    tellLists(g, seat, row?.lists ?? [])
    own.notice = noticeAt(town.disclosure, {
      regime,
      month: town.month,
      value: row?.value ?? null,
      before: before[seat] ?? regime.scale.start,
      tier: row?.tier ?? null,
      doors: doorsAfter(g, lore, seat),
      lines: now,
      earlier: lines.length - now.length,
      observations,
      ties: own.ties.map((tie) => ({ seat: tie, value: rows.get(tie)?.value ?? null, tier: rows.get(tie)?.tier ?? null })),
      appeal: answers.get(seat) ?? null,
    })
  }
  answerAll(g, citizens, regime, observations)
  if (isRuled(g)) {
    const lines = sealed.ledger.filter(({ month }) => month === town.month)
    town.names = publicNames(town.disclosure, { regime, rows: [...rows.values()], lines, observations })
  }
}

/** Who comes onto a list reads so, where the level tells of tiers at all. */
function tellLists(g: Game, seat: Seat, lists: readonly string[]): void {
  const before = g.sealed.standings.findLast(({ citizen, month }) => citizen === seat && month < g.town.month)?.lists ?? []
  const isNew = lists.some((list) => !before.includes(list))
  if (isNew && DISCLOSED[g.town.disclosure].tier) note(g, seat, { slot: 0, what: 'listed' })
}

/** What the system takes at a tier, it takes for good: until a test is passed. */
function takeAway(g: Game, seat: Seat, tier: string | null): void {
  const { taken } = g.sealed.sealed.regime.consequences
  const own = ownOf(g, seat)
  if (!isRuled(g) || own.taken || !taken || tier !== taken.tier) return
  own.taken = true
  note(g, seat, { slot: 0, what: 'taken' })
}
