import type { Detection } from '../../../../shared/vocabulary/debrief.ts'

/** From this much more d′ on a difference is plain, and from this much it is one at all; a criterion that moved less hasn't moved. */
const PLAIN = 0.5
const LITTLE = 0.1
const LEANS = 0.3

/** `apart`: how much better true and false are told apart than before; `lean`: whether one says yes more readily; null: as before. */
export type Telling = { apart: 'better' | 'little' | 'same' | 'worse' | 'unknown'; lean: 'more' | 'less' | null }

/** What two detections say in words: by d′ and by the criterion, a lower one being the readier yes. */
export function tellingOf(before: Detection, after: Detection): Telling {
  if (before.dPrime === null || after.dPrime === null) return { apart: 'unknown', lean: null }
  const gain = after.dPrime - before.dPrime
  const apart = gain > PLAIN ? 'better' : gain > LITTLE ? 'little' : gain >= -LITTLE ? 'same' : 'worse'
  const stricter = (after.criterion ?? 0) - (before.criterion ?? 0)
  return { apart, lean: stricter < -LEANS ? 'more' : stricter > LEANS ? 'less' : null }
}
