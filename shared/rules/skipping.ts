import type { Game } from '../vocabulary/state.ts'
import { endStatement } from './endings.ts'

/**
 * Leaves out what is left of the months. A month that has had its statement is over; one in progress is dropped: nothing of
 * it is written down, sensed or booked, and the game ends with the month before it. What was already played of it stays in lives.
 */
export function skipMonths(g: Game): void {
  const { sealed, town } = g
  if (town.step === 'statement') return endStatement(g)
  const { month } = town
  const isBefore = (one: { month: number }) => one.month < month
  sealed.months = sealed.months.filter(isBefore)
  sealed.acts = sealed.acts.filter(isBefore)
  sealed.sensed = sealed.acts.length
  sealed.protests = sealed.protests.filter(isBefore)
  sealed.covered = sealed.covered.filter(isBefore)
  sealed.observations = sealed.observations.filter(isBefore)
  sealed.waiting = sealed.waiting.filter(({ id }) => sealed.observations.some((seen) => seen.id === id))
  sealed.paces = sealed.paces.filter(isBefore)
  Object.assign(town, { month: month - 1, event: null, social: null, lights: null })
}
