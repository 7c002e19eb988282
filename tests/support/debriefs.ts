import { debriefOf } from '../../server/debrief/debrief.ts'
import type { Debrief } from '../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { library } from './library.ts'
import { aRecording } from './recordings.ts'
import { aRegime } from './sealed.ts'

/** A recorded room of five people under a small regime, two months of each phase and four of the rule; name what a test is about. */
export function aLife(over: Partial<Recording> = {}, regime: Partial<SealedRegime> = {}): Recording {
  return { ...aRecording({}, 5), sealed: { regime: aRegime(regime), salt: '0'.repeat(64) }, ...over }
}

/** The debrief of a life. */
export function told(over: Partial<Recording> = {}, regime: Partial<SealedRegime> = {}): Debrief {
  return debriefOf(aLife(over, regime), library)
}

/** One row for each of the first so many seats. */
export function each<T>(people: number, row: (seat: number) => T): T[] {
  return Array.from({ length: people }, (_, i) => row(i + 1))
}
