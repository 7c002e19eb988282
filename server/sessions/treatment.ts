import { parseBody, SessionRequest, type SessionOrder } from '../../shared/protocol/rest.ts'
import { USUAL_SECONDS } from '../../shared/rules/timing.ts'
import type { Setup } from '../../shared/vocabulary/journal.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'

export type SessionPlan = SessionOrder
export type RoomPlan = SessionPlan['rooms'][number]

/** Chairs and bots of a room for one. */
const SOLO = { citizens: 8, bots: 7 }

/** The plan in a request's body, or the refusal that names the field at fault. */
export function planOf(body: unknown): SessionPlan | Refusal {
  const parsed = parseBody(SessionRequest, body)
  if (!parsed.ok) return parsed.refusal
  const plan = parsed.body
  const crowded = plan.rooms.findIndex((room) => room.bots > room.citizens)
  if (crowded >= 0) return refusal('malformed', 'There are more bots than chairs.', `rooms.${crowded}.bots`)
  if (!plan.solo) return plan
  if (plan.rooms.length > 1) return refusal('malformed', 'One plays alone in one room.', 'rooms')
  return { ...plan, rooms: plan.rooms.map((room) => ({ ...room, ...SOLO })) }
}

/** A room's setup as entry 0 keeps it. */
export function setupOf(room: RoomPlan, { length, solo }: Pick<SessionPlan, 'length' | 'solo'>, among: Pick<Setup, 'together' | 'lot'>): Setup {
  const given = Object.fromEntries(Object.entries(room.stepSeconds).filter(([, seconds]) => seconds !== undefined))
  return {
    regime: room.regime,
    disclosure: room.disclosure,
    length,
    citizens: room.citizens,
    stepSeconds: { ...USUAL_SECONDS[length], ...given },
    solo: solo === true,
    names: room.names,
    ...among,
  }
}
