import type { DeedOf } from '../../shared/vocabulary/intent.ts'

/** A step goes on for at least so long after a restart. */
const LEAST_S = 20
/** What `extend` takes. */
const EXTENSIONS_S = [20, 30, 45, 60, 90, 120, 180, 300, 600]

/** What a restart does about a limit that ran on while the server was down: a step that is over, or nearly, gets time; one that is long over waits. */
export function madeUp(deadline: number, at: number): DeedOf<'extend'> | DeedOf<'pause'> | null {
  const missing = LEAST_S - (deadline - at) / 1000
  if (missing <= 0) return null
  const seconds = EXTENSIONS_S.find((some) => some >= missing)
  return seconds === undefined ? { type: 'pause' } : { type: 'extend', seconds }
}
