import { must } from '../kit/assert.ts'
import { DISCLOSED } from '../scoring/disclosure.ts'
import type { Activity, Persona } from '../vocabulary/content.ts'
import type { Game, Own, Town } from '../vocabulary/state.ts'
import type { Offer } from '../vocabulary/view.ts'
import type { Lore } from './context.ts'
import { counts, nextStep } from './dreams.ts'

/** What an activity costs and gives one citizen this month: persona, event, tier and dream counted. */
export function offerOf(town: Town, own: Own, lore: Lore, activity: Activity): Offer {
  return offersFor(town, own, lore)(activity)
}

/** The offer of each activity to one citizen this month. `coins`: what they will have when the slot comes. */
export function offersFor(town: Town, own: Own, lore: Lore, coins = own.coins): (activity: Activity) => Offer {
  const persona = personaOf(own, lore)
  const next = nextStep(town, own, lore)
  const effect = town.event?.effect
  const tells = DISCLOSED[town.disclosure].doors
  return (activity) => {
    const change = changeFor(persona, activity)
    const marked = activity.cheaper && town.regime && !own.doors.shut.includes(activity.cheaper.privilege) ? activity.cheaper.cost : activity.cost
    const tierPrice = marked >= 2 ? own.doors.price : 0
    const cost = Math.max(0, marked + tierPrice + (change.cost ?? 0) + (effect?.cost?.[activity.id] ?? 0))
    const gain = Math.max(0, activity.gain + (change.gain ?? 0) + (effect?.gain?.[activity.id] ?? 0))
    const dream = counts(next, activity.id, coins - cost + gain)
    const isStopped = tells && isShut(own, activity, dream)
    const state = persona.without.includes(activity.id)
      ? 'barred'
      : isSpent(town, own, activity)
        ? 'spent'
        : isStopped
          ? 'shut'
          : cost > coins
            ? 'dear'
            : 'open'
    return { place: activity.place, cost, gain, joy: activity.joy + (change.joy ?? 0), dream, state }
  }
}

function isSpent({ month }: Town, own: Own, { id, every }: Activity): boolean {
  const last = own.last[id]
  return last !== undefined && every !== undefined && month - last < every
}

/** Whether a gate stops this citizen: a shut gate never stops a dream, it only makes its way longer. */
export function isShut(own: Own, activity: Activity, dream: boolean): boolean {
  return activity.gate !== undefined && !dream && own.doors.shut.includes(activity.gate)
}

export function personaOf(own: Own, lore: Lore): Persona {
  return must(lore.book.personas[own.persona], `persona ${own.persona}`)
}

/** How a persona does an activity in its own way. */
export function changeFor(persona: Persona, activity: Activity): Omit<Persona['changes'][number], 'activity'> {
  return persona.changes.find((change) => change.activity === activity.id) ?? {}
}

export function activityOf(lore: Lore, id: string): Activity {
  return must(lore.book.activities[id], `activity ${id}`)
}

/** Activities that a slot may take now, in the order of their ids: what the own purse, the month and the gates allow. */
export function openIn(g: Game, own: Own, lore: Lore, slot: 1 | 2): Activity[] {
  const before = slot === 2 ? own.plan[0] : null
  const first = before ? offerOf(g.town, own, lore, activityOf(lore, before.activity)) : null
  const coins = own.coins + (first ? first.gain - first.cost : 0)
  const offer = offersFor(g.town, own, lore, coins)
  return Object.values(lore.book.activities).filter((activity) => {
    const isRare = activity.once === true || activity.every !== undefined
    const again = isRare && own.plan[slot === 1 ? 1 : 0]?.activity === activity.id
    return !again && offer(activity).state === 'open'
  })
}
