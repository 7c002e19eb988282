import type { Game } from '../vocabulary/state.ts'
import { endStatement } from './endings.ts'

/**
 * Leaves out what is left of the months. A month that has had its statement is over; one in progress is dropped: nothing of
 * it is sensed or booked, and the game ends with the month before it. What was already played of it stays in lives.
 */
export function skipMonths(g: Game): void {
  const { sealed, town } = g
  if (town.step === 'statement') return endStatement(g)
  const { month } = town
  sealed.months = sealed.months.filter((one) => one.month < month)
  sealed.observations = sealed.observations.filter((one) => one.month < month)
  sealed.waiting = sealed.waiting.filter(({ id }) => sealed.observations.some((seen) => seen.id === id))
  sealed.paces = sealed.paces.filter((one) => one.month < month)
  Object.assign(town, { month: month - 1, event: null, social: null, lights: null })
}
