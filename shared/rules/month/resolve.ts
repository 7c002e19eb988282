import { must } from '../../kit/assert.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Crowd, Game } from '../../vocabulary/state.ts'
import { act, note } from '../acts.ts'
import { citizenAt, livingIn, ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { answerDilemmas, letsOthersGoFirst } from './dilemmas.ts'
import { cheer, doActivity } from './doing.ts'
import { giveDaysOff, payLinks } from './gifts.ts'
import { giveHand, handsIn, type Hand } from './hands.ts'
import { showLights } from './lights.ts'
import { activityOf } from './offers.ts'
import type { Waiting } from './queue.ts'
import { servedAt, type Served } from './serving.ts'
import { missingPlan } from './slots.ts'
import { hasSecondSlot, spendSecondSlot } from '../score/errands.ts'
import { settleProtests } from '../score/protests.ts'
import { signFor } from '../purse/surety.ts'
import { restOf, wantOf, type Want } from './wants.ts'
import { goBetween } from './ways.ts'
import { settleWorks } from './works.ts'

type Slot = 1 | 2
type Hands = ReadonlyMap<Seat, Hand | null>

/** Plays a month's plans: dilemmas, then slot 1, then the way, then slot 2. Nothing in it depends on who planned first. */
export function resolveMonth(g: Game, lore: Lore): void {
  for (const seat of livingIn(g)) completePlan(g, lore, seat)
  payLinks(g)
  giveDaysOff(g)
  answerDilemmas(g, lore)
  const first = resolveSlot(g, lore, 1, handsIn(g, lore, 1), new Map())
  const hands = handsIn(g, lore, 2)
  const second = resolveSlot(g, lore, 2, hands, goBetween(g, lore, hands))
  g.town.crowds = [first, second]
  settleProtests(g)
  settleWorks(g, lore)
  showLights(g)
}

/** Puts something into each slot that has no plan. */
function completePlan(g: Game, lore: Lore, seat: Seat): void {
  const own = ownOf(g, seat)
  // A slot that goes elsewhere has no plan; a rest stands in for it.
  if (!hasSecondSlot(g, seat) || own.errand !== null) own.plan[1] = { activity: 'rest', with: null }
  const missing = { activity: missingPlan(own, lore), with: null, defaulted: true as const }
  own.plan = [own.plan[0] ?? missing, own.plan[1] ?? missing]
}

/** Who is served is decided for all places first; then everybody does what they came for, and at the slot's end come sureties, hands and company. */
function resolveSlot(g: Game, lore: Lore, slot: Slot, hands: Hands, arrivals: ReadonlyMap<Seat, Waiting['arrives']>): Record<string, Crowd> {
  const present = slot === 1 ? livingIn(g) : livingIn(g).filter((seat) => !spendSecondSlot(g, seat))
  const wants = present.map((seat) => wantIn(g, lore, slot, seat, hands, arrivals))
  for (const [seat, hand] of hands) if (hand === null) note(g, seat, { slot, what: 'hand-failed', who: namedBy(g, seat, slot) })
  const rows = Object.values(lore.book.places).flatMap((place) =>
    servedAt(
      g,
      slot,
      place,
      wants.filter((want) => want.place === place.id),
    ),
  )
  for (const row of rows) settleRow(g, lore, slot, row)
  const served = rows.flatMap(({ want, outcome }) => (outcome === 'done' ? [want] : []))
  for (const { seat, activity, with: friend } of served) if (friend !== null) signFor(g, seat, slot, activity, friend)
  for (const want of served) if (want.hand !== null) lend(g, lore, slot, want, want.hand)
  meetUp(g, served, slot)
  for (const { seat, place } of wants) citizenAt(g, seat).place = place
  return crowdsOf(rows)
}

function wantIn(g: Game, lore: Lore, slot: Slot, seat: Seat, hands: Hands, arrivals: ReadonlyMap<Seat, Waiting['arrives']>): Want {
  const want = wantOf(g, lore, seat, slot, hands.get(seat) ?? null, arrivals.get(seat) ?? 1)
  const planned = activityOf(lore, must(ownOf(g, seat).plan[slot === 1 ? 0 : 1], `plan of citizen ${seat}`).activity)
  if (want.activity.id !== planned.id && planned.lends !== true) note(g, seat, { slot, what: planned.id, outcome: 'missed', place: planned.place })
  return slot === 1 && letsOthersGoFirst(g, lore, seat) ? { ...want, arrives: 2, ticket: false } : want
}

function namedBy(g: Game, seat: Seat, slot: Slot): Seat | null {
  return ownOf(g, seat).plan[slot === 1 ? 0 : 1]?.with ?? null
}

function settleRow(g: Game, lore: Lore, slot: Slot, { want, outcome, usesTicket }: Served): void {
  if (usesTicket) ownOf(g, want.seat).ticket = false
  if (outcome === 'turned-away') turnAway(g, slot, want)
  else if (outcome === 'shut') stopAtGate(g, slot, want)
  else if (want.hand === null) doActivity(g, lore, slot, want)
}

/** Helps with what the owner of the dream needs; if it comes to nothing, the helper has a rest. */
function lend(g: Game, lore: Lore, slot: Slot, want: Want, hand: Hand): void {
  const isGiven = giveHand(g, lore, slot, want.seat, hand)
  doActivity(g, lore, slot, isGiven ? want : restOf(g, lore, want.seat))
  note(g, want.seat, { slot, what: isGiven ? 'hand-given' : 'hand-failed', who: hand.owner, place: want.place })
}

function turnAway(g: Game, slot: Slot, { seat, activity, place }: Want): void {
  const own = ownOf(g, seat)
  own.joy -= 1
  own.ticket = true
  act(g, { seat, slot, what: activity.id, place, outcome: 'turned-away' })
  note(g, seat, { slot, what: activity.id, outcome: 'turned-away', place, joy: -1 })
}

function stopAtGate(g: Game, slot: Slot, { seat, activity, place }: Want): void {
  act(g, { seat, slot, what: activity.id, place, outcome: 'shut' })
  note(g, seat, { slot, what: activity.id, outcome: 'shut', place })
}

/** Whoever named somebody and finds them served at the same place in the same slot: both are glad, once a pair. */
function meetUp(g: Game, served: readonly Want[], slot: Slot): void {
  const met = new Set<string>()
  for (const { seat, activity, place, with: named } of served) {
    const isHere = named !== null && served.some((other) => other.seat === named && other.place === place)
    const pair = [seat, named].toSorted((a, b) => Number(a) - Number(b)).join('-')
    if (named === null || activity.with === undefined || met.has(pair)) continue
    if (!isHere) {
      note(g, seat, { slot, what: 'alone', who: named, place })
      continue
    }
    met.add(pair)
    cheer(g, seat, slot, 1, named)
    cheer(g, named, slot, 1, seat)
  }
}

/** What the board shows of a slot, by place. */
function crowdsOf(rows: readonly Served[]): Record<string, Crowd> {
  const crowds: Record<string, Crowd> = {}
  for (const { want, outcome } of rows) {
    const crowd = (crowds[want.place] ??= { wants: 0, served: [], waiting: [] })
    crowd.wants += 1
    crowd[outcome === 'done' ? 'served' : 'waiting'].push(want.seat)
  }
  return crowds
}
