import { FRIEND_LOW } from '../../../shared/vocabulary/feature.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { believedPoints } from './beliefs.ts'
import { isOpen, type Mind } from './mind.ts'

/** From so many points on one is not only guessing. */
const FAIRLY_SURE = 25

/** Writes down once what one believes; of a friend in a lower tier, what everybody says. */
export function theorised({ me, view, beliefs }: Mind): Deed[] {
  if (!isOpen(view, 'theory') || me.notebook.some(({ effect }) => effect !== null)) return []
  return me.notebook.flatMap(({ feature }): Deed[] => {
    const points = feature === FRIEND_LOW ? -1 : believedPoints(beliefs, [feature])
    if (points === 0) return []
    return [{ type: 'theory', feature, effect: points > 0 ? 'raises' : 'lowers', confidence: Math.abs(points) >= FAIRLY_SURE ? 2 : 1 }]
  })
}
