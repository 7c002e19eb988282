import type { Indicator } from './indicator.ts'

/** Guilt by association: points moved by the friends term, per citizen who has a standing. */
export const association: Indicator = ({ ledger, standings }) => {
  const citizens = new Set(standings.map(({ citizen }) => citizen)).size
  const lines = ledger.filter(({ cause }) => cause.kind === 'friends')
  return citizens === 0 || lines.length === 0 ? null : lines.reduce((sum, { delta }) => sum + Math.abs(delta), 0) / citizens
}
