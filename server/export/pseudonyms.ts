import type { Recording } from '../../shared/vocabulary/recording.ts'
import { isGenerated } from '../rooms/names.ts'

/** A recording without names that somebody typed: such a citizen is called by their seat. */
export function withPseudonyms(recording: Recording): Recording {
  const citizens = recording.citizens.map((citizen) => (isGenerated(citizen.name) ? citizen : { ...citizen, name: `Citizen ${citizen.seat}` }))
  return { ...recording, citizens }
}
