import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { isOpen, type Mind } from './mind.ts'

const POOR = 4

/** Turned away twice: the poor take coins, the others joy. */
export function secondWindTaken({ me, view }: Mind): Deed[] {
  return isOpen(view, 'second-wind') ? [{ type: 'second-wind', take: me.coins < POOR ? 'coins' : 'joy' }] : []
}
