import type { DefaultEventsMap, Server, Socket } from 'socket.io'
import * as v from 'valibot'
import type { Op } from '../../shared/kit/patch.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import type { ClosedReason } from '../rooms/watcher.ts'
import type { Pass } from '../sessions/hall.ts'
import type { DeviceLine, Screen, ShownRoom } from './shown-room.ts'

export type ClientEvents = { intent: (frame: unknown, ack?: (ack: Ack) => void) => void; resume: (frame: unknown) => void; here: () => void }
export type ServerEvents = {
  view: (frame: { version: number; view: View }) => void
  patch: (frame: { from: number; to: number; ops: Op[] }) => void
  newer: () => void
  closed: (frame: { reason: ClosedReason; say: string; room?: string }) => void
}
/** Who stands at the door, and the version that they hold. */
export type Seated = { pass: Pass; token: string; tokenHash: string; line: DeviceLine | null; version: number | null }
/** A socket and the room that it shows. */
export type Placed = { screen: Screen; room: ShownRoom; version: number | null }
export type GameServer = Server<ClientEvents, ServerEvents, DefaultEventsMap, Placed>
export type GameSocket = Socket<ClientEvents, ServerEvents, DefaultEventsMap, Placed>

/** Frames are small: the biggest intent has a few hundred signs. */
export const MOST_BYTES = 8 * 1024

const Version = v.pipe(v.number(), v.safeInteger())

/** What a socket says of itself when it comes. Later clients may say more. */
export const Handshake = v.object({
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(128)),
  room: v.optional(v.pipe(v.string(), v.maxLength(64))),
  version: v.optional(Version),
  line: v.optional(v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(36)), dial: Version })),
  protocol: v.optional(Version),
  build: v.optional(v.pipe(v.string(), v.maxLength(64))),
})

export const Resume = v.strictObject({ version: Version })

const SAY: Readonly<Record<ClosedReason, string>> = {
  replaced: 'This chair is open on another device now.',
  removed: 'You were removed from this room. Ask your teacher.',
  moved: 'You go on in another room.',
  ended: 'This room is closed.',
  restarting: 'The server restarts. It will be back in a moment.',
  reload: 'There is a newer page. Reload it.',
}

/** Tells a screen that it is over, and why. `room`: where it goes on. */
export const closing = (reason: ClosedReason, room?: string) => ({ reason, say: SAY[reason], ...(room !== undefined && { room }) })
