import { parseIntent, WireIntent } from '../../../shared/protocol/intents.ts'
import { REFUSAL_CODES, type Refusal } from '../../../shared/vocabulary/refusal.ts'
import { isRefusal } from '../../../server/sessions/hall.ts'
import { changed } from '../changes.ts'
import { valuesOf } from '../schema-values.ts'
import { target } from '../target.ts'

/** Frames as a socket hands them on, against the one schema of intents. */
export const intents = target('intent', {
  inputs: changed(valuesOf(WireIntent)),
  throwAt(frame) {
    const answer = parseIntent(frame)
    if (isRefusal(answer)) return refusedWell(answer)
    if (JSON.stringify(answer) !== JSON.stringify(frame)) throw new Error('an intent came out as another than it went in')
    return 'legal'
  },
})

/** A no as the protocol has it. */
export function refusedWell(no: Refusal): 'refused' {
  if (!REFUSAL_CODES.includes(no.code) || typeof no.say !== 'string' || no.say === '') throw new Error(`a strange refusal: ${JSON.stringify(no)}`)
  return 'refused'
}
