import { chance } from '../../../shared/kit/chance.ts'
import { BILLS } from '../../../shared/rules/economy.ts'
import { WAYS, type Activity, type Book, type Dilemma, type Way } from '../../../shared/vocabulary/content.ts'
import { VOICE_FEATURES } from '../../../shared/vocabulary/feature.ts'
import { TEMPERAMENTS, type Deed, type Temperament } from '../../../shared/vocabulary/intent.ts'
import type { MeView, View } from '../../../shared/vocabulary/view.ts'
import type { BotDriver } from '../bot-driver.ts'
import { believedPoints, beliefsFrom, type Beliefs } from './beliefs.ts'
import { WISHES, type Wishes } from './temperaments.ts'

type Mind = { view: View; me: MeView; book: Book; wishes: Wishes; beliefs: Beliefs }

/**
 * Bots that choose by a sum of wishes plus noise. They read their citizen's view, the open cards and nothing else. Asked
 * again in the same step, a bot adds what its own plan has opened, and then nothing.
 */
export function makeBots(book: Book): BotDriver {
  return (view, temperament) => {
    const { me } = view
    if (!me) return []
    const mind = { view, me, book, wishes: WISHES[known(temperament)], beliefs: beliefsFrom(view) }
    if (view.room.step === 'plan') return me.plan.slots[0] === null ? monthOf(mind) : wayOf(mind)
    return view.room.phase === 'theories' && !me.notebook.some(({ effect }) => effect !== null) ? theoriesOf(mind) : []
  }
}

function known(temperament: string): Temperament {
  return TEMPERAMENTS.find((name) => name === temperament) ?? 'conformist'
}

function monthOf(mind: Mind): Deed[] {
  const first = best(mind, 1, mind.me.coins - BILLS, null)
  const offer = first && mind.me.offers[first.id]
  const left = mind.me.coins - BILLS + (offer ? offer.gain - offer.cost : 0)
  const second = best(mind, 2, left, first)
  const plans = [first, second].flatMap((activity, i): Deed[] => (activity ? [{ type: 'plan', slot: i === 0 ? 1 : 2, activity: activity.id }] : []))
  return [...plans, ...answerOf(mind)]
}

/** The activity worth most in a slot, among those that the view offers. */
function best(mind: Mind, slot: 1 | 2, coins: number, other: Activity | null): Activity | null {
  const open = openIn(mind.view, slot).flatMap((id) => mind.book.activities[id] ?? [])
  const worth = (activity: Activity) => worthOf(mind, activity, coins, other) + noise(mind, 'plan', slot, activity.id)
  return (
    open.reduce<{ activity: Activity; worth: number } | null>((top, activity) => {
      const value = worth(activity)
      return top === null || value > top.worth ? { activity, worth: value } : top
    }, null)?.activity ?? null
  )
}

function openIn({ choices }: View, slot: 1 | 2): readonly string[] {
  const alone = choices.find(
    (choice) => choice.type === 'plan' && Array.isArray(choice['slot']) && choice['slot'].includes(slot) && !('with' in choice),
  )
  const open = alone?.['activity']
  return Array.isArray(open) ? open.filter((id): id is string => typeof id === 'string') : []
}

function worthOf({ me, wishes, beliefs, view }: Mind, activity: Activity, coins: number, other: Activity | null): number {
  const offer = me.offers[activity.id]
  if (!offer || (other?.id === activity.id && activity.once)) return Number.NEGATIVE_INFINITY
  if (offer.cost > Math.max(0, coins)) return -8
  const { next } = me
  const dreams = next?.activity === activity.id && (next.done + 1 < next.of || coins - offer.cost >= next.coins)
  const completes = dreams && next.done + 1 >= next.of
  return (
    joyWorth(me.joy) * wishes.joy * (offer.joy - (other?.id === activity.id ? 1 : 0)) +
    coinWorth(coins) * (offer.gain - offer.cost) +
    (dreams ? wishes.dream * (completes ? 1.25 : 1) : 0) +
    (view.room.regime ? wishes.score * believedPoints(beliefs, activity.features) : 0) +
    (speaksUp(activity.features) ? wishes.voice : 0)
  )
}

function joyWorth(joy: number): number {
  return joy <= 4 ? 1.3 : joy <= 13 ? 0.8 : joy <= 17 ? 0.5 : 0.15
}

function coinWorth(coins: number): number {
  return coins < 4 ? 0.75 : coins < 10 ? 0.5 : 0.15
}

/** How to get to the second slot, once both are planned: the believed points of a way against its fare and its delay. */
function wayOf(mind: Mind): Deed[] {
  const { me, view, wishes, beliefs } = mind
  const open = view.choices.find(({ type }) => type === 'way')?.['by']
  if (!Array.isArray(open) || me.plan.way !== 'walk') return []
  const traits: Record<Way, { joy: number; features: string[] }> = {
    walk: { joy: 0, features: [] },
    bus: { joy: 0.1, features: [] },
    red: { joy: 0.6, features: ['cross.red'] },
    drive: { joy: 0.2, features: [] },
    fast: { joy: 0.6, features: ['drive.fast'] },
  }
  const worth = (way: Way) =>
    traits[way].joy + (view.room.regime ? wishes.score * believedPoints(beliefs, traits[way].features) : 0) + noise(mind, 'way', way)
  const [top] = WAYS.filter((way) => open.includes(way)).toSorted((a, b) => worth(b) - worth(a))
  return top === undefined || top === 'walk' ? [] : [{ type: 'way', by: top }]
}

function answerOf(mind: Mind): Deed[] {
  const card = mind.me.dilemma && mind.book.dilemmas[mind.me.dilemma.id]
  if (!card) return []
  const worth = (side: 'a' | 'b') => optionWorth(mind, card[side]) + noise(mind, 'dilemma', card.id, side)
  return [{ type: 'dilemma', option: worth('a') >= worth('b') ? 'a' : 'b' }]
}

function optionWorth({ me, wishes, beliefs, view }: Mind, { coins, joy, features }: Dilemma['a']): number {
  const score = view.room.regime ? wishes.score * believedPoints(beliefs, features) : 0
  return joyWorth(me.joy) * wishes.joy * joy + coinWorth(me.coins) * coins + score + (speaksUp(features) ? wishes.voice : 0)
}

function speaksUp(features: readonly string[]): boolean {
  return VOICE_FEATURES.some((feature) => features.includes(feature))
}

/** Bots write down what they believe, as a hunch. */
function theoriesOf({ me, beliefs }: Mind): Deed[] {
  return me.notebook.flatMap(({ feature }): Deed[] => {
    const points = believedPoints(beliefs, [feature])
    return points === 0 ? [] : [{ type: 'theory', feature, effect: points > 0 ? 'raises' : 'lowers', confidence: 1 }]
  })
}

/** Gumbel noise from what is public, so that a bot's taste is its own and the same in every replay. */
function noise({ view, me, wishes }: Mind, ...key: (string | number)[]): number {
  const lot = chance(view.room.commitment, 'bot', me.seat, view.room.month, ...key)
  return -Math.log(-Math.log(lot + 2 ** -53)) * 0.75 * wishes.noise
}
