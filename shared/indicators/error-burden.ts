import { subjectsOf, type Indicator } from './indicator.ts'

/** Error burden: points of people moved by mistaken observations, as a share of all their points moved by observations. */
export const errorBurden: Indicator = (log) => {
  const { ledger, observations } = log
  const subjects = subjectsOf(log)
  const mistaken = new Set(observations.filter(({ citizen, actual }) => citizen !== actual).map(({ id }) => id))
  const lines = ledger.filter(({ cause, citizen }) => cause.kind === 'observation' && subjects.has(citizen))
  const moved = (some: typeof lines) => some.reduce((sum, { delta }) => sum + Math.abs(delta), 0)
  const all = moved(lines)
  return all === 0 ? null : moved(lines.filter(({ cause }) => cause.ref !== null && mistaken.has(cause.ref))) / all
}
