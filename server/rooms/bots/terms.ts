import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { isOpen, lot, type Mind } from './mind.ts'

/** Says yes or no to the app when its terms come. */
export function agreed(mind: Mind): Deed[] {
  const { view, me, wishes } = mind
  return isOpen(view, 'consent') && me.member === null ? [{ type: 'consent', accept: lot(mind, 'terms') < wishes.joins }] : []
}
