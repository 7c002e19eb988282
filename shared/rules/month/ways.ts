import { must } from '../../kit/assert.ts'
import { DISCLOSED } from '../../scoring/disclosure.ts'
import type { Way } from '../../vocabulary/content.ts'
import type { Feature } from '../../vocabulary/feature.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Own } from '../../vocabulary/state.ts'
import { act, note } from '../acts.ts'
import { citizenAt, livingIn, ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import type { Hand } from './hands.ts'
import { activityOf, personaOf } from './offers.ts'
import type { Waiting } from './queue.ts'
import { finedFor } from './town.ts'

type Travel = { cost: number; arrives: Waiting['arrives']; feature?: Feature; fine?: { oneIn: number; coins: number } }

const WAY: Readonly<Record<Way, Travel>> = {
  walk: { cost: 0, arrives: 2 },
  bus: { cost: 1, arrives: 1 },
  red: { cost: 0, arrives: 1, feature: 'cross.red' },
  drive: { cost: 1, arrives: 0 },
  fast: { cost: 0, arrives: 0, feature: 'drive.fast', fine: { oneIn: 6, coins: 3 } },
}

/** Ways that a citizen may choose: a car where they have one and, as far as they are told, may drive it. */
export function waysOf({ town }: Game, own: Own, lore: Lore): Way[] {
  const cars: readonly Way[] = isBanned(own) && DISCLOSED[town.disclosure].doors ? [] : personaOf(own, lore).ways
  return ['walk', 'bus', 'red', ...cars]
}

function isBanned(own: Own): boolean {
  return own.doors.shut.includes('drive')
}

/** Whether the way may matter for a plan: where a hand is lent, one learns only on the spot. */
export function mayCross({ plan: [first, second] }: Own, lore: Lore): boolean {
  if (!first || !second) return false
  const [one, other] = [activityOf(lore, first.activity), activityOf(lore, second.activity)]
  return one.lends === true || other.lends === true || matters(lore, one.place, other.place)
}

/** When one arrives matters in another district, at a place that holds only so many. */
function matters(lore: Lore, from: string, to: string): boolean {
  const place = lore.book.places[to]
  return lore.book.places[from]?.district !== place?.district && place?.room !== null
}

/** Whether the way matters for a citizen this month. */
function crosses(g: Game, lore: Lore, seat: Seat, hands: ReadonlyMap<Seat, Hand | null>): boolean {
  const [first, second] = ownOf(g, seat).plan.map((planned) => activityOf(lore, must(planned, `plan of citizen ${seat}`).activity))
  const from = first?.lends ? citizenAt(g, seat).place : first?.place
  const to = hands.get(seat)?.activity.place ?? second?.place
  return from !== undefined && to !== undefined && matters(lore, from, to)
}

/** What a way costs a citizen this month. */
export function fareOf(g: Game, own: Own, lore: Lore, way: Way): number {
  const free = personaOf(own, lore).freeWays.includes(way) || (way === 'bus' && g.town.event?.effect.freeBus === true)
  return free ? 0 : WAY[way].cost
}

/** Everybody goes from slot 1 to slot 2; who must cross between districts arrives early, on time or late by their way. */
export function goBetween(g: Game, lore: Lore, hands: ReadonlyMap<Seat, Hand | null>): Map<Seat, Waiting['arrives']> {
  const travellers = livingIn(g).filter((seat) => crosses(g, lore, seat, hands))
  return new Map(travellers.map((seat) => [seat, travel(g, lore, seat)]))
}

function travel(g: Game, lore: Lore, seat: Seat): Waiting['arrives'] {
  const own = ownOf(g, seat)
  if (isBanned(own) && personaOf(own, lore).ways.includes(own.way)) return stopCar(g, seat, own)
  const fare = fareOf(g, own, lore, own.way)
  if (fare > own.coins) own.way = 'walk'
  const arrives = arrivalBy(g, own.way)
  if (own.way === 'walk') return arrives
  const { feature, fine } = WAY[own.way]
  const fined = finedFor(g, fine, own, 'way-fine', seat)
  own.coins -= Math.min(own.coins, fare + fined)
  act(g, { seat, slot: 0, what: `way-${own.way}`, place: 'street', features: feature ? [feature] : [] })
  note(g, seat, { slot: 0, what: `way-${own.way}`, coins: 0 - fare, fined })
  return arrives
}

/** Who learns only now that they may not drive goes on foot. */
function stopCar(g: Game, seat: Seat, own: Own): Waiting['arrives'] {
  act(g, { seat, slot: 0, what: `way-${own.way}`, place: 'street', outcome: 'shut' })
  note(g, seat, { slot: 0, what: `way-${own.way}`, outcome: 'shut', place: 'street' })
  own.way = 'walk'
  return arrivalBy(g, own.way)
}

/** When one arrives by a way; in snow buses crawl, and walkers get through. */
function arrivalBy({ town }: Game, way: Way): Waiting['arrives'] {
  if (!town.event?.effect.snow) return WAY[way].arrives
  return way === 'walk' ? WAY.bus.arrives : way === 'bus' ? WAY.walk.arrives : WAY[way].arrives
}
