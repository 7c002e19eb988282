import * as v from 'valibot'
import { USUAL_SECONDS } from '../../shared/rules/timing.ts'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import { MOST_SEATS } from '../../shared/vocabulary/ids.ts'
import type { Setup } from '../../shared/vocabulary/journal.ts'
import { LENGTHS, type Length } from '../../shared/vocabulary/phase.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))
/** 0: no limit. */
const Seconds = v.union([v.literal(0), whole(5, 600)])

const Room = v.strictObject({
  regime: v.optional(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/)), 'house'),
  disclosure: v.optional(v.picklist(DISCLOSURES), 'tier'),
  citizens: v.optional(whole(2, MOST_SEATS), MOST_SEATS),
  bots: v.optional(whole(0, MOST_SEATS), 0),
  stepSeconds: v.optional(v.strictObject({ plan: v.optional(Seconds), social: v.optional(Seconds), statement: v.optional(Seconds) }), {}),
})

/** What opens a session. It never takes a seed. */
const Body = v.strictObject({
  length: v.optional(v.picklist(LENGTHS), 'standard'),
  deal: v.optional(v.picklist(['own', 'shared']), 'own'),
  seal: v.optional(v.picklist(['own', 'shared']), 'own'),
  solo: v.optional(v.literal(true)),
  rooms: v.optional(v.pipe(v.array(Room), v.minLength(1), v.maxLength(8)), [{}]),
})
export type SessionPlan = v.InferOutput<typeof Body>
export type RoomPlan = SessionPlan['rooms'][number]

/** Chairs and bots of a room for one. */
const SOLO = { citizens: 8, bots: 7 }

/** The plan in a request's body, or the refusal that names the field at fault. */
export function planOf(body: unknown): SessionPlan | Refusal {
  const result = v.safeParse(Body, body)
  if (!result.success)
    return refusal('malformed', 'A session can not be opened like this.', result.issues[0].path?.map((item) => String(item.key)).join('.'))
  const plan = result.output
  const crowded = plan.rooms.findIndex((room) => room.bots > room.citizens)
  if (crowded >= 0) return refusal('malformed', 'There are more bots than chairs.', `rooms.${crowded}.bots`)
  if (!plan.solo) return plan
  if (plan.rooms.length > 1) return refusal('malformed', 'One plays alone in one room.', 'rooms')
  return { ...plan, rooms: plan.rooms.map((room) => ({ ...room, ...SOLO })) }
}

/** A room's setup as entry 0 keeps it. */
export function setupOf(room: RoomPlan, length: Length, solo: boolean): Setup {
  const given = Object.fromEntries(Object.entries(room.stepSeconds).filter(([, seconds]) => seconds !== undefined))
  return {
    regime: room.regime,
    disclosure: room.disclosure,
    length,
    citizens: room.citizens,
    stepSeconds: { ...USUAL_SECONDS[length], ...given },
    solo,
  }
}
