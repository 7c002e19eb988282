import { until } from '../../shared/indicators/log.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'

/** The months before those that a class lived under its own reform: what the envelope's rules made of it. Equal where there were none. */
export function beforeReform<R extends Omit<Recording, 'indicators'>>(recording: R): R {
  const { from } = recording.reforms
  return from === null ? recording : until(recording, from - 1)
}
