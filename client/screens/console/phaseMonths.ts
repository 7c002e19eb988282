import { firstMonth, MONTHS } from '../../../shared/vocabulary/phase.ts'
import type { RoomView } from '../../../shared/vocabulary/view.ts'

/** The months of the phase that a room is in, counted over the whole game; none where a phase isn't lived in months. */
export function monthsOfPhase({ length, phase }: Pick<RoomView, 'length' | 'phase'>): number[] {
  if (phase !== 'ordinary' && phase !== 'app' && phase !== 'rule') return []
  return Array.from({ length: MONTHS[length][phase] }, (_, i) => firstMonth(length, phase) + i)
}
