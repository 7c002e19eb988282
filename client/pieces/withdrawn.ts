import type { RegimeView } from '../../shared/vocabulary/view.ts'

/** Whether the town had the whole system struck: nobody is scored any more. */
export function isWithdrawn({ struck }: Pick<RegimeView, 'struck'>): boolean {
  return struck.includes('all')
}
