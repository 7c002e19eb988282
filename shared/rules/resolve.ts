import { must } from '../kit/assert.ts'
import { pick } from '../kit/chance.ts'
import type { Activity } from '../vocabulary/content.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Crowd, Game } from '../vocabulary/state.ts'
import { act, note } from './acts.ts'
import { citizenAt, livingIn, ownOf } from './citizens.ts'
import type { Lore } from './context.ts'
import { answerDilemmas } from './dilemmas.ts'
import { dreamOn } from './dreams.ts'
import { activityOf, changeFor, isShut, offerOf, personaOf } from './offers.ts'
import { orderOf, roomOf, type Waiting } from './queue.ts'
import { finedFor, light } from './town.ts'
import { goBetween } from './ways.ts'

type Slot = 1 | 2
type Want = { seat: Seat; activity: Activity; dream: boolean; arrives: Waiting['arrives'] }

/** Plays a month's plans: dilemmas, then slot 1, then the way, then slot 2. Nothing in it depends on who planned first. */
export function resolveMonth(g: Game, lore: Lore): void {
  for (const seat of livingIn(g)) completePlan(g, lore, seat)
  answerDilemmas(g, lore)
  const first = resolveSlot(g, lore, 1, new Map())
  const second = resolveSlot(g, lore, 2, goBetween(g, lore))
  g.town.crowds = [first, second]
}

/** A missing plan is a shift for those with fewer than three coins, otherwise a rest. */
function completePlan(g: Game, lore: Lore, seat: Seat): void {
  const own = ownOf(g, seat)
  const poor = own.coins < 3 && lore.book.activities['shift'] !== undefined && !personaOf(own, lore).without.includes('shift')
  const missing = { activity: poor ? 'shift' : 'rest', with: null }
  own.plan = [own.plan[0] ?? missing, own.plan[1] ?? missing]
}

function resolveSlot(g: Game, lore: Lore, slot: Slot, arrivals: ReadonlyMap<Seat, Waiting['arrives']>): Record<string, Crowd> {
  const wants = livingIn(g).map((seat) => wantOf(g, lore, seat, slot, arrivals.get(seat) ?? 1))
  const crowds: Record<string, Crowd> = {}
  for (const place of Object.values(lore.book.places)) {
    const here = wants.filter(({ activity }) => activity.place === place.id)
    if (here.length === 0) continue
    const stopped = here.filter(({ seat, activity, dream }) => isShut(ownOf(g, seat), activity, dream))
    const queue = here.filter((want) => !stopped.includes(want))
    const { served, waiting } = serve(g, lore, slot, place.id, queue)
    for (const { seat, activity } of stopped) stopAtGate(g, seat, slot, activity)
    for (const { seat, activity } of waiting) turnAway(g, seat, slot, activity)
    const seats = (some: readonly Want[]) => some.map(({ seat }) => seat)
    crowds[place.id] = { wants: here.length, served: seats(served), waiting: [...seats(waiting), ...seats(stopped)] }
  }
  meetUp(g, wants, crowds, slot)
  for (const { seat, activity } of wants) citizenAt(g, seat).place = activity.place
  return crowds
}

/** What a citizen wants in a slot, checked again now that it comes: what can't be paid is a rest at home. */
function wantOf(g: Game, lore: Lore, seat: Seat, slot: Slot, arrives: Waiting['arrives']): Want {
  const own = ownOf(g, seat)
  const planned = activityOf(lore, must(own.plan[slot === 1 ? 0 : 1], `plan of citizen ${seat}`).activity)
  const offer = offerOf(g.town, own, lore, planned)
  const possible = offer.cost <= own.coins && offer.state !== 'spent' && offer.state !== 'barred'
  return { seat, activity: possible ? planned : activityOf(lore, 'rest'), dream: possible && offer.dream, arrives }
}

function serve(g: Game, lore: Lore, slot: Slot, placeId: string, queue: readonly Want[]): { served: Want[]; waiting: Want[] } {
  const place = must(lore.book.places[placeId], `place ${placeId}`)
  const room = roomOf(place, livingIn(g).length, g.town)
  const needRoom = queue.filter(({ activity }) => !activity.roomless)
  const order = orderOf(
    needRoom.map(({ seat, arrives }) => ({ seat, arrives, rank: ownOf(g, seat).doors.rank, ticket: ownOf(g, seat).ticket })),
    g.sealed.seed,
    g.town.month,
    slot,
    placeId,
  ).map(({ seat }) =>
    must(
      queue.find((want) => want.seat === seat),
      `queue at ${placeId}`,
    ),
  )
  const inside = room === null ? order : order.slice(0, room)
  const served = [...inside, ...queue.filter(({ activity }) => activity.roomless)]
  for (const want of served) {
    if (room !== null && inside.length < order.length) ownOf(g, want.seat).ticket = false
    doActivity(g, lore, slot, want)
  }
  return { served, waiting: order.slice(inside.length) }
}

function doActivity(g: Game, lore: Lore, slot: Slot, { seat, activity }: Want): void {
  const own = ownOf(g, seat)
  const offer = offerOf(g.town, own, lore, activity)
  const change = changeFor(personaOf(own, lore), activity)
  const again = own.last[activity.id] === g.town.month
  const joy = offer.joy - (again ? 1 : 0)
  own.coins += offer.gain - offer.cost
  const fined = finedFor(g, activity.fine, own, 'fine', slot, seat)
  own.coins -= fined
  own.joy += joy
  own.last[activity.id] = g.town.month
  const features = [...activity.features, ...(change.feature ? [change.feature] : [])]
  act(g, { seat, slot, what: activity.id, place: activity.place, features })
  note(g, seat, { slot, what: activity.id, outcome: 'done', place: activity.place, coins: offer.gain - offer.cost, joy, fined })
  if (dreamOn(g.town, own, lore, activity.id)) note(g, seat, { slot, what: 'dream', joy: 1 })
  if (activity.light !== undefined) light(g, activity.light)
  if (activity.tieJoy !== undefined && own.ties.length > 0)
    cheer(
      g,
      pick(
        g.sealed.seed,
        own.ties.toSorted((a, b) => a - b),
        'cheer',
        g.town.month,
        slot,
        seat,
      ),
      slot,
      activity.tieJoy,
    )
}

function turnAway(g: Game, seat: Seat, slot: Slot, activity: Activity): void {
  const own = ownOf(g, seat)
  own.joy -= 1
  own.ticket = true
  act(g, { seat, slot, what: activity.id, place: activity.place, outcome: 'turned-away' })
  note(g, seat, { slot, what: activity.id, outcome: 'turned-away', place: activity.place, joy: -1 })
}

function stopAtGate(g: Game, seat: Seat, slot: Slot, activity: Activity): void {
  act(g, { seat, slot, what: activity.id, place: activity.place, outcome: 'shut' })
  note(g, seat, { slot, what: activity.id, outcome: 'shut', place: activity.place })
}

/** Whoever named somebody and finds them served at the same place in the same slot: both are glad, once a pair. */
function meetUp(g: Game, wants: readonly Want[], crowds: Readonly<Record<string, Crowd>>, slot: Slot): void {
  const met = new Set<string>()
  for (const { seat, activity } of wants) {
    const named = ownOf(g, seat).plan[slot === 1 ? 0 : 1]?.with ?? null
    const served = crowds[activity.place]?.served ?? []
    const pair = named === null ? '' : [seat, named].toSorted((a, b) => a - b).join('-')
    if (named === null || activity.with === undefined || met.has(pair) || !served.includes(seat) || !served.includes(named)) continue
    met.add(pair)
    for (const glad of [seat, named]) cheer(g, glad, slot, 1)
  }
}

function cheer(g: Game, seat: Seat, slot: Slot, joy: number): void {
  ownOf(g, seat).joy += joy
  note(g, seat, { slot, what: 'together', joy })
}
