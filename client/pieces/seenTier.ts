import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { TownView } from '../../shared/vocabulary/view.ts'

/** The tier that all may see of a citizen this month: by the town's lights, or because the system names them in public. */
export function seenTier({ lights, names }: Pick<TownView, 'lights' | 'names'>, seat: Seat): string | undefined {
  return lights?.[seat] ?? names?.[seat]?.tier ?? undefined
}
