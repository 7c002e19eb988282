import type { Seat } from '../vocabulary/ids.ts'
import type { Step } from '../vocabulary/phase.ts'
import type { Game } from '../vocabulary/state.ts'
import { awaited, citizenAt, ownOf } from './citizens.ts'
import { showsTerms } from './score/app.ts'
import { isTimed } from './timing.ts'

/** Steps of a month that wait for people. */
const WAITS: readonly Step[] = ['plan', 'social', 'statement']

/** Whether the room waits for people now: in three steps of a month, at the terms, at the theories and at the exam. */
export function waitsForPeople(g: Game): boolean {
  const { step, phase, theories } = g.town
  return (step !== null && WAITS.includes(step)) || showsTerms(g) || (phase === 'theories' && theories !== 'closed')
}

/** Steps that end early when all are ready; without timers only the facilitator moves on, and who plays alone is their own. */
export function endsWhenReady(g: Game): boolean {
  const { solo, paused, held } = g.town
  return (isTimed(g.town) || solo) && !paused && !held && waitsForPeople(g)
}

/** Whether a step waits for this citizen no more. After the limit it waits for those alone who may take longer. */
export function isDone(g: Game, seat: Seat): boolean {
  return citizenAt(g, seat).ready || (g.town.late && ownOf(g, seat).factor === 1)
}

/** Whether everybody whom the step waits for is ready; with nobody there, only the clock or the facilitator moves on. */
export function allReady(g: Game): boolean {
  const people = awaited(g)
  return (people.length > 0 || g.town.late) && people.every((seat) => isDone(g, seat))
}

/** When a citizen's own limit is over; null: there is none. Whoever may take longer has the whole limit again, so many times as they may. */
export function ownDeadline(g: Game, seat: Seat): number | null {
  const { deadline, limit, late } = g.town
  if (deadline === null || limit === null || late || !waitsForPeople(g)) return deadline
  return deadline + (ownOf(g, seat).factor - 1) * limit
}

/** The limit is over, but somebody who may take longer isn't ready: all others are, and the clock is theirs alone. Whether that is so. */
export function waitsLonger(g: Game, at: number): boolean {
  const { town } = g
  if (town.late || !waitsForPeople(g)) return false
  const slow = awaited(g).filter((seat) => !citizenAt(g, seat).ready && (ownDeadline(g, seat) ?? 0) > at)
  if (slow.length === 0) return false
  town.deadline = Math.max(...slow.map((seat) => ownDeadline(g, seat) ?? 0))
  town.late = true
  for (const seat of awaited(g)) if (!slow.includes(seat)) citizenAt(g, seat).ready = true
  return true
}
