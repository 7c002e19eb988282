import { commitmentOf } from '../../shared/kit/commit.ts'
import { parseBody } from '../../shared/protocol/rest.ts'
import { RECORDING_SCHEMA, type Recording } from '../../shared/vocabulary/recording.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import { contradictionIn } from './import/consistency.ts'
import { STEPS } from './import/migrations.ts'
import { isObject, isPlainObject, type Plain } from './import/plain.ts'
import { RecordingSchema } from './import/schema.ts'

/**
 * The recording in a file of JSON that anybody may have written: of this schema or an older one, which is brought up to
 * date. The envelope is checked as it was closed, and the lists against each other; a refusal names the field at fault.
 */
export function recordingFrom(body: unknown): Recording | Refusal {
  if (!isPlainObject(body)) return refusal('malformed', 'This is no recording of a room.')
  const { schema } = body
  if (typeof schema !== 'number' || !(Object.hasOwn(STEPS, schema) || schema === RECORDING_SCHEMA))
    return refusal('malformed', `This server reads recordings of schema 1 to ${RECORDING_SCHEMA}.`, 'schema')
  if (!isObject(body['sealed']) || commitmentOf(body['sealed']) !== body['commitment'])
    return refusal('malformed', 'What is in the envelope is not what the commitment was made to.', 'commitment')
  const parsed = parseBody(RecordingSchema, migrated(body, schema))
  if (!parsed.ok) return parsed.refusal
  const field = contradictionIn(parsed.body)
  return field === null ? parsed.body : refusal('malformed', 'This recording contradicts itself.', field)
}

function migrated(recording: Plain, schema: number): Plain {
  const step = STEPS[schema]
  return step ? migrated({ ...step(recording), schema: schema + 1 }, schema + 1) : recording
}
