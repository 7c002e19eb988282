import { must } from '../../kit/assert.ts'
import type { Dream, Privilege } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Own, Town } from '../../vocabulary/state.ts'
import type { MeView } from '../../vocabulary/view.ts'
import { note } from '../acts.ts'
import { ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'

export const DREAM_STEPS = 4

type Dreamer = Pick<Own, 'dream' | 'dreamSteps' | 'dreamActs' | 'doors'>

/** The next step of a citizen's dream: how often its act is needed and what the last one takes; null when the dream is done. */
export function nextStep(town: Pick<Town, 'regime' | 'length'>, own: Dreamer, lore: Lore): MeView['next'] {
  const step = dreamOf(own, lore).steps[own.dreamSteps]
  if (!step) return null
  const longWay = town.regime !== null && step.gate !== undefined && own.doors.shut.includes(step.gate)
  const of = step.times[town.length] + (longWay ? 1 : 0)
  // Who began the long way and finds the gate open again still has the last act before them.
  return { activity: step.activity, done: Math.min(own.dreamActs, of - 1), of, coins: step.coins[town.length], longWay }
}

/** The gate of the next step; null when it has none, or the dream is done. */
export function gateOfNext(own: Dreamer, lore: Lore): Privilege | null {
  return dreamOf(own, lore).steps[own.dreamSteps]?.gate ?? null
}

/** Whether an act would count towards the dream: the last one of a step only when its coins are there. `coins`: the purse after the act. */
export function counts(next: MeView['next'], activity: string, coins: number): boolean {
  return next?.activity === activity && (next.done + 1 < next.of || coins >= next.coins)
}

/** Counts an act towards the dream; returns the coins that it took when it completes a step, otherwise null. */
export function dreamOn(
  town: Pick<Town, 'regime' | 'length'>,
  own: Dreamer & Pick<Own, 'coins' | 'joy'>,
  lore: Lore,
  activity: string,
): number | null {
  const next = nextStep(town, own, lore)
  if (!next || !counts(next, activity, own.coins)) return null
  if (next.done + 1 < next.of) {
    own.dreamActs += 1
    return null
  }
  own.coins -= next.coins
  own.dreamSteps += 1
  own.dreamActs = 0
  own.joy += 1
  return next.coins
}

/** An act that was done follows the dream; a step that it completes is told. */
export function followDream(g: Game, lore: Lore, seat: Seat, slot: 1 | 2, activity: string): void {
  const paid = dreamOn(g.town, ownOf(g, seat), lore, activity)
  if (paid !== null) note(g, seat, { slot, what: 'dream', coins: 0 - paid, joy: 1 })
}

/** Life = 3 × dream steps + joy. */
export function lifeOf({ dreamSteps, joy }: Pick<Own, 'dreamSteps' | 'joy'>): number {
  return 3 * dreamSteps + joy
}

function dreamOf(own: Pick<Own, 'dream'>, lore: Lore): Dream {
  return must(lore.book.dreams[own.dream], `dream ${own.dream}`)
}
