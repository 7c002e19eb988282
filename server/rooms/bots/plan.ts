import type { Activity } from '../../../shared/vocabulary/content.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Offer } from '../../../shared/vocabulary/view.ts'
import { anyOf, choicesOf, lot, noise, numbers, texts, type Mind } from './mind.ts'
import { fineOf, joyWorth, purseWorth, scoreWorth, voiceWorth } from './worth.ts'

type Slot = 1 | 2
type Idea = { activity: Activity; with: Seat | null; offer: Offer }

/** Chances that an act for somebody else comes to mind. */
const HAND = 0.45
const SURETY = 0.25
const COMPANY = 0.15
const HELPING = 0.9
const WAITING = -1.2
const TOO_DEAR = -8
const COMPLETES = 1.25
const APPEAL = 3
/** What one has never done has a charm of its own. */
const CURIOSITY = 1.05
/** What a coin that one will owe weighs now. */
const LATER = 0.3
/** What an open card asks everybody for, and what following it is worth to those who would. */
const CALLS: Readonly<Record<string, string>> = { E23: 'volunteer', E24: 'petition' }
const CALLED = 1.5

/** Fills the first slot that is still empty with the activity worth most; the second one, where it is free, is thought of when the first is known. */
export function planned(mind: Mind): Deed[] {
  const { me } = mind
  const [one, two] = me.plan.slots.map((slot) => (slot ? ideaOf(mind, slot.activity, slot.with) : null))
  const purse = me.coins - dueNow(mind)
  if (me.plan.slots[0] === null) return deedsFor(1, best(mind, 1, purse, two ?? null))
  return me.plan.slots[1] === null && me.second === 'free'
    ? deedsFor(2, best(mind, 2, purse + (one ? one.offer.gain - one.offer.cost : 0), one ?? null))
    : []
}

function deedsFor(slot: Slot, idea: Idea | null): Deed[] {
  if (!idea) return []
  return [{ type: 'plan', slot, activity: idea.activity.id, ...(idea.with !== null && { with: idea.with }) }]
}

/** Bills and debts of this month, and what the temperament keeps back. */
function dueNow({ me, view, wishes }: Mind): number {
  const debts = me.debts.filter(({ month }) => month <= view.room.month).reduce((sum, { coins }) => sum + coins, 0)
  return me.bill.now + debts + wishes.keeps
}

function ideaOf({ book, me }: Mind, id: string, named: Seat | null): Idea | null {
  const [activity, offer] = [book.activities[id], me.offers[id]]
  return activity && offer ? { activity, offer, with: named } : null
}

/** The idea worth most in a slot, among those that the view offers. */
function best(mind: Mind, slot: Slot, coins: number, other: Idea | null): Idea | null {
  const worth = (idea: Idea) => worthOf(mind, idea, coins, other) + noise(mind, 'plan', slot, idea.activity.id)
  return (
    ideasIn(mind, slot).reduce<{ idea: Idea; worth: number } | null>((top, idea) => {
      const value = worth(idea)
      return top === null || value > top.worth ? { idea, worth: value } : top
    }, null)?.idea ?? null
  )
}

/** Each open activity once: with somebody where one may name somebody. */
function ideasIn(mind: Mind, slot: Slot): Idea[] {
  const open = choicesOf(mind.view, 'plan').filter((choice) => numbers(choice, 'slot').includes(slot))
  const ideas = new Map<string, Idea>()
  for (const choice of open) {
    for (const id of texts(choice, 'activity')) {
      const idea = ideaOf(mind, id, companyFor(mind, numbers(choice, 'with'), slot, id))
      if (idea && comesToMind(mind, idea)) ideas.set(id, idea)
    }
  }
  return [...ideas.values()]
}

/** One's ties come to mind before others. */
function companyFor(mind: Mind, seats: readonly Seat[], slot: Slot, id: string): Seat | null {
  const ties = seats.filter((seat) => mind.me.ties.includes(seat))
  return anyOf(mind, ties.length > 0 ? ties : seats, 'with', slot, id) ?? null
}

function comesToMind(mind: Mind, { activity }: Idea): boolean {
  if (activity.lends) return lot(mind, 'hand') < HAND
  return !activity.surety || lot(mind, 'surety') < SURETY
}

function worthOf(mind: Mind, { activity, offer, with: named }: Idea, coins: number, other: Idea | null): number {
  const again = other?.activity.id === activity.id
  if (again && activity.once) return Number.NEGATIVE_INFINITY
  if (offer.cost > Math.max(0, coins)) return TOO_DEAR
  const owed = (activity.debts ?? []).reduce((sum, debt) => sum + debt, 0)
  return (
    joyWorth(mind, offer.joy - (again ? 1 : 0)) +
    purseWorth(mind, coins, coins + offer.gain - offer.cost - fineOf(activity.fine)) -
    owed * LATER +
    dreamWorth(mind, activity, coins - offer.cost) +
    scoreWorth(mind, activity.features) +
    voiceWorth(mind, activity.features) +
    crowdWorth(mind, activity) +
    lastingWorth(mind, activity) +
    othersWorth(mind, activity, named) +
    appealWorth(mind, activity) +
    (mind.memory.tried.includes(activity.id) ? 0 : CURIOSITY)
  )
}

function dreamWorth({ me, wishes }: Mind, activity: Activity, left: number): number {
  const { next } = me
  if (next?.activity !== activity.id) return 0
  const completes = next.done + 1 >= next.of
  if (completes && left < next.coins) return 0
  return wishes.dream * (completes ? COMPLETES : 1)
}

/** Waiting puts off those who remember it; some go where many went. */
function crowdWorth({ memory, view, wishes }: Mind, { place, roomless }: Activity): number {
  const crowd = memory.places[place]
  if (!crowd || crowd.wanted === 0) return 0
  const citizens = Object.keys(view.town.citizens).length
  return (roomless ? 0 : (WAITING * crowd.waited) / crowd.wanted) + (wishes.copies * crowd.last) / Math.max(1, 2 * citizens)
}

/** What pays off later is worth more the longer it can. */
function lastingWorth(mind: Mind, { lasting }: Activity): number {
  if (!lasting) return 0
  const { month, months } = mind.view.room
  return (0.5 * (lasting.gain ?? 0) + joyWorth(mind, lasting.joy ?? 0)) * 0.5 * (months - month)
}

function othersWorth(mind: Mind, { id, lends, surety }: Activity, named: Seat | null): number {
  const called = mind.view.town.event !== null && CALLS[mind.view.town.event] === id && mind.wishes.voice >= 0
  return (lends || surety ? HELPING : named === null ? 0 : COMPANY) + (called ? CALLED : 0)
}

/** After a fall one may appeal; otherwise nobody stands in that line. */
function appealWorth(mind: Mind, { features }: Activity): number {
  if (!features.includes('civic.appeal')) return 0
  return mind.memory.fell && lot(mind, 'appeal') < mind.wishes.appeals ? APPEAL : TOO_DEAR
}
