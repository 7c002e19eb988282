/** Every way to say no. The last two ask for the same id again; all others are final for that id. */
export const REFUSAL_CODES = [
  'malformed',
  'too-large',
  'too-fast',
  'unknown-token',
  'not-your-role',
  'no-such-room',
  'room-full',
  'room-locked',
  'room-paused',
  'removed',
  'wrong-phase',
  'too-late',
  'choice-gone',
  'cannot-afford',
  'gate-shut',
  'already-done',
  'sealed',
  'reload',
  'not-saved',
  'busy',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

/** An expected no. `say` is English, for tools; screens word the code themselves. */
export type Refusal = { code: RefusalCode; say: string; field?: string; params?: Record<string, string | number> }

/** Builds a refusal. */
export function refusal(code: RefusalCode, say: string, field?: string): Refusal {
  return field === undefined ? { code, say } : { code, say, field }
}

/** An answer to an intent. `version` is durable: the number of the journal's entry. */
export type Ack = { ok: true; version: number } | { ok: false; refusal: Refusal }
