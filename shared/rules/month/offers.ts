import { must } from '../../kit/assert.ts'
import { DISCLOSED } from '../../scoring/disclosure.ts'
import type { Activity, Persona } from '../../vocabulary/content.ts'
import type { Own, Planned, Town } from '../../vocabulary/state.ts'
import type { Offer } from '../../vocabulary/view.ts'
import { isAppeal } from '../score/appeals.ts'
import type { Lore } from '../context.ts'
import { livedAs } from '../lived.ts'
import { MOST_OWED, owed } from '../purse/debts.ts'
import { counts, dreamOn, nextStep } from './dreams.ts'

/** All that offers read of the town, and of a citizen: as long as these stay the same, so do the offers. */
export const MARKET = ['phase', 'step', 'month', 'length', 'disclosure', 'regime', 'event'] as const
export const BUYER = ['persona', 'dream', 'dreamSteps', 'dreamActs', 'coins', 'joy', 'doors', 'discount', 'done', 'last', 'debts', 'ties'] as const
export type Market = Pick<Town, (typeof MARKET)[number]>
export type Buyer = Pick<Own, (typeof BUYER)[number]>

/** What an activity costs and gives one citizen this month: persona, event, tier, dream and what they did before counted. */
export function offerOf(town: Market, own: Buyer, lore: Lore, activity: Activity): Offer {
  return offersFor(town, own, lore)(activity)
}

/** The offer of each activity to one citizen this month. */
export function offersFor(town: Market, own: Buyer, lore: Lore): (activity: Activity) => Offer {
  const persona = personaOf(own, lore)
  const next = nextStep(town, own, lore)
  const effect = town.event?.effect
  const tells = DISCLOSED[town.disclosure].doors
  const gifts = lastingOf(own, lore)
  const discount = own.discount >= Math.max(1, town.month) ? discountOf(lore) : 0
  return (activity) => {
    const change = changeFor(persona, activity)
    const lasting = gifts.filter((gift) => gift.activity === activity.id)
    const marked = activity.cheaper && town.regime && !own.doors.shut.includes(activity.cheaper.privilege) ? activity.cheaper.cost : activity.cost
    const price = (marked >= 2 ? priced(own.doors, marked) - marked : 0) - (activity.purchase ? discount : 0)
    const fee = isAppeal(activity.features) ? (town.regime?.reviewCoins ?? 0) : 0
    const cost = Math.max(0, marked + fee + price + (change.cost ?? 0) + (effect?.cost?.[activity.id] ?? 0))
    const gain = Math.max(0, activity.gain + (change.gain ?? 0) + sumOf(lasting, 'gain') + (effect?.gain?.[activity.id] ?? 0))
    // Whose own dream is done has more joy in the dreams of others.
    const joy = activity.joy + (change.joy ?? 0) + sumOf(lasting, 'joy') + (activity.lends && next === null ? 1 : 0)
    const dream = counts(next, activity.id, own.coins - cost + gain)
    const state = persona.without.includes(activity.id)
      ? 'barred'
      : isClosed(town, own, activity, dream)
        ? 'closed'
        : isSpent(town, own, activity, dream)
          ? 'spent'
          : tells && isShut(own, activity, dream)
            ? 'shut'
            : cost > own.coins
              ? 'dear'
              : 'open'
    return { place: activity.place, cost, gain, joy, dream, state }
  }
}

/** What a marked price becomes by tier and by what somebody is thought to pay. */
function priced({ price, markup }: Own['doors'], marked: number): number {
  return Math.round(((marked + price) * (100 + markup)) / 100)
}

/** Whether an activity isn't there for a citizen now: not in this phase, something must come before, or nobody lends to them any more. Only what they know of themselves counts. */
function isClosed(town: Market, own: Buyer, { id, phases, features, needs, debts, surety, alone }: Activity, dream: boolean): boolean {
  const isOutOfTime = phases !== undefined && !phases.some((phase) => phase === livedAs(town))
  const hasNoDesk = isAppeal(features) && town.regime?.appeals !== true
  const lacks = needs !== undefined && !dream && timesDone(own, needs.activity) < needs.times
  const runs = debts !== undefined && own.debts.some(({ kind }) => kind === id)
  const owesTooMuch = (debts !== undefined || surety !== undefined) && owed(own) >= MOST_OWED
  const knowsNobody = alone === false && own.ties.length === 0
  return isOutOfTime || hasNoDesk || lacks || runs || owesTooMuch || knowsNobody
}

/** Whether it was done too lately, or is done once and for all; a dream may ask for it again. */
function isSpent({ month }: Market, own: Buyer, { id, every, once, lasting }: Activity, dream: boolean): boolean {
  const last = own.last[id]
  if (last === undefined) return false
  return (every !== undefined && month - last < every) || (once === true && last === month) || (lasting !== undefined && !dream)
}

function timesDone(own: Buyer, activity: string): number {
  return own.done[activity] ?? 0
}

/** What a citizen did once and for all, and what it adds from then on. */
function lastingOf(own: Buyer, lore: Lore): NonNullable<Activity['lasting']>[] {
  return Object.keys(own.done).flatMap((id) => lore.book.activities[id]?.lasting ?? [])
}

function sumOf(gifts: readonly NonNullable<Activity['lasting']>[], what: 'gain' | 'joy'): number {
  return gifts.reduce((sum, gift) => sum + (gift[what] ?? 0), 0)
}

/** Coins that a discount takes off a purchase. */
function discountOf(lore: Lore): number {
  return Math.max(0, ...Object.values(lore.book.activities).map(({ discount }) => discount ?? 0))
}

/** Whether a gate stops this citizen: a shut gate never stops a dream, it only makes its way longer. */
export function isShut(own: Buyer, activity: Activity, dream: boolean): boolean {
  return activity.gate !== undefined && !dream && own.doors.shut.includes(activity.gate)
}

export function personaOf(own: Pick<Own, 'persona'>, lore: Lore): Persona {
  return must(lore.book.personas[own.persona], `persona ${own.persona}`)
}

/** How a persona does an activity in its own way. */
export function changeFor(persona: Persona, activity: Activity): Omit<Persona['changes'][number], 'activity'> {
  return persona.changes.find((change) => change.activity === activity.id) ?? {}
}

export function activityOf(lore: Lore, id: string): Activity {
  return must(lore.book.activities[id], `activity ${id}`)
}

/** What an activity leaves in a citizen's own papers: coins, when and how often it was done, a discount, debts. */
export function keepBooks(own: Buyer, month: number, activity: Activity, { cost, gain }: Offer): void {
  const { id, purchase, discount, debts = [] } = activity
  own.coins += gain - cost
  own.last = { ...own.last, [id]: month }
  own.done = { ...own.done, [id]: timesDone(own, id) + 1 }
  if (purchase) own.discount = 0
  if (discount !== undefined) own.discount = month + 1
  own.debts = [...own.debts, ...debts.map((coins, i) => ({ month: month + 1 + i, coins, kind: id, surety: null }))]
}

/** A citizen as they will be after the first slot, if all goes well. `offer`: what is planned for it costs and gives. Where doors aren't told, it says nothing of their dream: a long way would show. */
export function afterSlot1(town: Market, own: Buyer, lore: Lore, planned: Planned, offer: Offer): Buyer {
  const activity = activityOf(lore, planned.activity)
  const later = { ...own }
  keepBooks(later, town.month, activity, offer)
  if (DISCLOSED[town.disclosure].doors) dreamOn(town, later, lore, activity.id)
  return later
}
