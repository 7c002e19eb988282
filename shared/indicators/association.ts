import { subjectsOf, type Indicator } from './indicator.ts'

/** Guilt by association: points moved by the friends term, per person who has a standing. */
export const association: Indicator = (log) => {
  const subjects = subjectsOf(log)
  const citizens = new Set(log.standings.map(({ citizen }) => citizen).filter((seat) => subjects.has(seat))).size
  const lines = log.ledger.filter(({ cause, citizen }) => cause.kind === 'friends' && subjects.has(citizen))
  return citizens === 0 || lines.length === 0 ? null : lines.reduce((sum, { delta }) => sum + Math.abs(delta), 0) / citizens
}
