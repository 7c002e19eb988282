import type { Town } from '../vocabulary/state.ts'
import { FEWEST_SHOWN } from '../vocabulary/view.ts'

/** Whether a count or a spread over so many may be shown: from five up it tells nobody's own. Who plays alone has no neighbours. */
export function isShown({ solo }: Pick<Town, 'solo'>, people: number): boolean {
  return solo || people >= FEWEST_SHOWN
}
