import { DEBRIEF_STEPS, type DebriefStep } from '../vocabulary/phase.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Game, Own, Survey } from '../vocabulary/state.ts'
import type { Lore } from './context.ts'
import { ownOf } from './citizens.ts'

/** When the headlines and cases are asked: before anything is played, and once more in the debrief; null: not now. */
export function surveyNow({ town }: Game): 'before' | 'after' | null {
  if (town.paused) return null
  if (town.phase === 'arrival') return 'before'
  return isAskedIn({ town }, 'headlines') ? 'after' : null
}

/** Whether a step of the debrief is there, and its answers have not been told yet. */
export function isAskedIn({ town }: Pick<Game, 'town'>, step: DebriefStep): boolean {
  const at = DEBRIEF_STEPS.indexOf(step)
  return !town.paused && town.debrief?.step === at && town.debrief.furthest === at
}

/** Turns the debrief to a step, if there is one; what was shown once can't be answered any more. */
export function turnDebrief({ debrief }: Game['town'], step: number): void {
  if (!debrief || step >= DEBRIEF_STEPS.length) return
  debrief.step = step
  debrief.furthest = Math.max(step, debrief.furthest)
}

/** One's own answers of the time that it is. */
export function answersNow(g: Game, seat: Seat): Survey | null {
  const when = surveyNow(g)
  return when === null ? null : ownOf(g, seat).survey[when]
}

/** The claims that everybody places, before and after. */
export function headlines({ book }: Lore): string[] {
  return Object.values(book.press).flatMap(({ id, asked }) => (asked ? [id] : []))
}

/** The cases of the form that is this chair's now: who had one before has the other after. */
export function casesFor(when: keyof Own['survey'], seat: Seat, { book }: Lore): string[] {
  const form = (seat % 2 === 1) === (when === 'before') ? 'a' : 'b'
  return Object.values(book.cases).flatMap((one) => (one.form === form ? [one.id] : []))
}
