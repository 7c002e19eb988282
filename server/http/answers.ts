import type { Refusal, RefusalCode } from '../../shared/vocabulary/refusal.ts'
import { refusal } from '../../shared/vocabulary/refusal.ts'

export type Status = 400 | 401 | 403 | 404 | 409 | 413 | 429 | 503

/** The status that goes with each way to say no. */
const STATUS: Readonly<Record<RefusalCode, Status>> = {
  malformed: 400,
  'too-large': 413,
  'too-fast': 429,
  'unknown-token': 401,
  'not-your-role': 403,
  'no-such-room': 404,
  'room-full': 409,
  'room-locked': 409,
  'room-paused': 409,
  removed: 403,
  'wrong-phase': 409,
  'too-late': 409,
  'choice-gone': 409,
  'cannot-afford': 409,
  'gate-shut': 409,
  'already-done': 409,
  sealed: 409,
  reload: 409,
  'not-saved': 503,
  busy: 503,
}

export const TOO_FAST = refusal('too-fast', 'This is asked too often. Wait a moment, then try again.')
export const TOO_LARGE = refusal('too-large', 'A request may hold 16 kB.')
export const TOO_LONG = refusal('too-large', 'A recording may hold 20 MB.')
export const NOT_JSON = refusal('malformed', 'A request holds JSON, and says so: content-type: application/json.')
export const NOTHING_HERE = refusal('malformed', 'There is nothing at this address.')
export const NO_TOKEN = refusal('unknown-token', 'This needs a token: authorization: Bearer …')
export const CLOSING = refusal('busy', 'This server is closing.')
export const BROKEN = refusal('busy', 'Something went wrong here. Try again in a moment.')

/** A refusal as a response; it is never kept by a browser or a proxy. */
export function refused(no: Refusal, status: Status = STATUS[no.code]): Response {
  return Response.json({ error: no }, { status, headers: { 'cache-control': 'no-store', ...(status === 429 ? { 'retry-after': '5' } : {}) } })
}
