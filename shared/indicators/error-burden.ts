import type { Indicator } from './indicator.ts'

/** Error burden: points moved by mistaken observations, as a share of all points moved by observations. */
export const errorBurden: Indicator = ({ ledger, observations }) => {
  const mistaken = new Set(observations.filter(({ citizen, actual }) => citizen !== actual).map(({ id }) => id))
  const lines = ledger.filter(({ cause }) => cause.kind === 'observation')
  const moved = (some: typeof lines) => some.reduce((sum, { delta }) => sum + Math.abs(delta), 0)
  const all = moved(lines)
  return all === 0 ? null : moved(lines.filter(({ cause }) => cause.ref !== null && mistaken.has(cause.ref))) / all
}
