import * as v from 'valibot'
import { DISCLOSURES, type Disclosure } from '../vocabulary/disclosure.ts'
import { MOST_SEATS, type Code, type Seat } from '../vocabulary/ids.ts'
import { HOUSEHOLDS } from '../vocabulary/intent.ts'
import { LENGTHS, type Phase } from '../vocabulary/phase.ts'
import { refusal, type Refusal } from '../vocabulary/refusal.ts'
import type { Regime } from '../vocabulary/regime.ts'

const Whole = v.pipe(v.number(), v.safeInteger())
/** 0: no limit, the facilitator moves on. */
const Seconds = v.union([v.literal(0), v.pipe(Whole, v.minValue(5), v.maxValue(600))])
const Chairs = v.pipe(Whole, v.minValue(2), v.maxValue(MOST_SEATS))

const RoomRequest = v.strictObject({
  regime: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,39}(@[a-z0-9]{1,20})?$/)), 'house'),
  disclosure: v.exactOptional(v.picklist(DISCLOSURES), 'tier'),
  citizens: v.exactOptional(Chairs, MOST_SEATS),
  bots: v.exactOptional(v.pipe(Whole, v.minValue(0), v.maxValue(MOST_SEATS)), 0),
  stepSeconds: v.exactOptional(
    v.strictObject({ plan: v.exactOptional(Seconds), social: v.exactOptional(Seconds), statement: v.exactOptional(Seconds) }),
    {},
  ),
  /** `typed`: people may ask for a name of their own, which waits for the facilitator. */
  names: v.exactOptional(v.picklist(['given', 'typed']), 'given'),
  /** Newcomers wait at the door from the first minute. */
  asks: v.exactOptional(v.boolean(), false),
})

/** Body of `POST /api/sessions`, with every default filled in. There is no seed in it: the server draws it. */
export const SessionRequest = v.strictObject({
  length: v.exactOptional(v.picklist(LENGTHS), 'standard'),
  deal: v.exactOptional(v.picklist(['own', 'shared']), 'own'),
  seal: v.exactOptional(v.picklist(['own', 'shared']), 'own'),
  solo: v.exactOptional(v.literal(true)),
  /** A dry run: nothing of it is ever written down. */
  dry: v.exactOptional(v.literal(true)),
  rooms: v.exactOptional(v.pipe(v.array(RoomRequest), v.minLength(1), v.maxLength(8)), [{}]),
})
export type SessionRequest = v.InferInput<typeof SessionRequest>
export type SessionOrder = v.InferOutput<typeof SessionRequest>

/** Body of `POST /api/rooms/{code}/join`. A repeated `joinId` returns the same chair. `people` play it together; `before` is the token of a chair that this device held before. */
export const JoinRequest = v.strictObject({
  joinId: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,36}$/))),
  name: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))),
  people: v.exactOptional(v.picklist(HOUSEHOLDS)),
  before: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(128))),
})
export type JoinRequest = v.InferOutput<typeof JoinRequest>

/** Body of `POST /api/rooms/{code}/return`. Blanks and hyphens in the six digits are ignored. */
export const ReturnRequest = v.strictObject({
  returnCode: v.pipe(
    v.string(),
    v.transform((text) => text.replaceAll(/[\s-]/g, '')),
    v.regex(/^\d{6}$/),
  ),
})
export type ReturnRequest = v.InferInput<typeof ReturnRequest>

/** Answer to `join` and `return`: a chair, and the secret that holds it. */
export type Joined = { roomId: string; seat: Seat; token: string; returnCode: string; name: string }

/** Answer to `POST /api/sessions`: the only time that these tokens leave the server. */
export type SessionOpened = {
  sessionId: string
  code: Code
  facilitatorToken: string
  recovery: string
  rooms: { roomId: string; code: Code; projectorToken: string }[]
  solo?: Joined
}

/** Body of `POST /api/sessions/recover`: the words that were written down when the session was opened; case and punctuation are ignored. */
export const RecoverRequest = v.strictObject({ phrase: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) })

/** Rights of a co-facilitator: to run the room, or to look on at the desk and take notes. */
export const RIGHTS = ['run', 'notes'] as const
export type Rights = (typeof RIGHTS)[number]

/** Body of `POST /api/sessions/{sessionId}/passes`; the answer is `{ token, rights }`. */
export const PassRequest = v.strictObject({ rights: v.picklist(RIGHTS) })
export type PassGiven = { token: string; rights: Rights }

/** Body of `POST /api/sessions/{sessionId}/move`: the citizen's human goes on in another room, as a newcomer. */
export const MoveRequest = v.strictObject({
  from: v.pipe(v.string(), v.maxLength(64)),
  seat: v.pipe(Whole, v.minValue(1), v.maxValue(MOST_SEATS)),
  to: v.pipe(v.string(), v.maxLength(64)),
})
export type MoveRequest = v.InferOutput<typeof MoveRequest>

/** Answer to `POST /api/sessions/recover` and `GET /api/sessions/mine`: what a desk needs; `facilitatorToken` with the first only. */
export type SessionDesk = {
  sessionId: string
  code: Code
  rights: Rights | 'own'
  dry: boolean
  rooms: { roomId: string; code: Code; projectorToken: string }[]
  facilitatorToken?: string
}

/** Answer to `POST /api/rooms/{code}/watch`: a place among the onlookers, who see what the board shows. */
export type Watching = { roomId: string; token: string }

const holdsNoZero = (text: string) => !text.includes('\0')

/** Body of `POST /api/rooms/{code}/notes`. The sign with number 0 is no text: PostgreSQL keeps none that holds it. */
export const NoteRequest = v.strictObject({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500), v.check(holdsNoZero)) })
/** One of `GET /api/rooms/{code}/notes`, oldest first. `at`: epoch ms. */
export type Note = { noteId: string; at: number; phase: Phase; month: number; text: string }

/** One of `GET /api/regimes`: what anybody may know of a regime. `variants`: the same numbers under another law; each id is one that a room can ask for. */
export type RegimeFace = {
  id: string
  title: string
  pitch: string
  disclosure: Disclosure
  family: Regime['family']
  variants: { id: string; title: string; pitch: string }[]
}

/** Query of `GET /api/rooms/{code}/file` and `/kept`: whose a desk asks for; a citizen gets their own file. */
export const FileQuery = v.strictObject({
  seat: v.exactOptional(v.pipe(v.string(), v.regex(/^[1-9]\d?$/), v.transform(Number), v.maxValue(MOST_SEATS))),
})
export type FileQuery = v.InferOutput<typeof FileQuery>

/** Query of `GET /api/rooms/{code}/recording` and `/export.csv`. `text`: with typed names; without it only generated names are in it. */
export const RecordingQuery = v.strictObject({ text: v.exactOptional(v.literal('1')) })

/** Query of `GET /api/rooms/{code}/lab`: `''` is as played; reforms as one types them: `no-friends,expiry:2`; `passed`: those that were voted in. */
export const LabQuery = v.strictObject({
  regime: v.exactOptional(v.pipe(v.string(), v.maxLength(60)), ''),
  reforms: v.exactOptional(v.pipe(v.string(), v.maxLength(400)), ''),
})
export type LabQuery = v.InferOutput<typeof LabQuery>

/**
 * Body of `POST /api/rooms/{code}/branch`: a new session whose one room takes up the play at the start of a month, with the
 * people who sit here (`same`: they are brought over) or with new ones, who take over its citizens. Answered as
 * `POST /api/sessions`.
 */
export const BranchRequest = v.strictObject({
  month: v.pipe(Whole, v.minValue(1), v.maxValue(20)),
  people: v.exactOptional(v.picklist(['same', 'new']), 'new'),
  disclosure: v.exactOptional(v.picklist(DISCLOSURES)),
})
export type BranchRequest = v.InferOutput<typeof BranchRequest>

/** Query of `GET /api/sessions/{sessionId}/export`. `text`: with typed names and notes; without it only generated names are in it. */
export const EXPORT_FORMS = ['json', 'csv', 'xlsx'] as const
export const ExportQuery = v.strictObject({ as: v.exactOptional(v.picklist(EXPORT_FORMS), 'csv'), text: v.exactOptional(v.literal('1')) })
export type ExportQuery = v.InferOutput<typeof ExportQuery>

/** The body in the form of its schema, or the refusal that names the field at fault. */
export function parseBody<const S extends v.GenericSchema>(
  schema: S,
  body: unknown,
): { ok: true; body: v.InferOutput<S> } | { ok: false; refusal: Refusal } {
  // An empty array would pass as an object without fields.
  const result = v.safeParse(schema, Array.isArray(body) ? null : body)
  if (result.success) return { ok: true, body: result.output }
  const field = result.issues[0].path?.map((item) => String(item.key)).join('.')
  return { ok: false, refusal: refusal('malformed', 'This request has a field that is missing, unknown or out of range.', field) }
}
