import type { Op } from '../../shared/kit/patch.ts'
import type { Audience } from '../../shared/vocabulary/ids.ts'
import type { Intent } from '../../shared/vocabulary/intent.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { DeviceLine } from '../gateway/shown-room.ts'
import type { ClosedReason, Frame } from '../rooms/watcher.ts'

/** One connection for each room that one process shows and another runs. */
export const LINK_PATH = '/cluster'

/** A frozen process is given up before its lease is over; ms. */
export const LINK_PINGS = { pingInterval: 2_000, pingTimeout: 4_000 }

/** From the process with the sockets to the owner of the room; `n` numbers the visits of a link. */
export type ToOwner = {
  enter: (n: number, audience: Audience, token: string, line?: DeviceLine | null) => void
  bring: (n: number, version: number | null, show: (frame: Frame) => void) => void
  submit: (n: number, intent: Intent, answer: (ack: Ack) => void) => void
  here: (n: number) => void
  leave: (n: number) => void
}

/** What changed on the screens of a room: own parts only of those whose screens are at the other end. */
export type SentPublication = { from: number; to: number; publicOps: Op[]; ownOps: [Audience, Op[]][] }

export type FromOwner = {
  publish: (publication: SentPublication) => void
  refresh: (audience: Audience) => void
  end: (audience: Audience | 'all', reason: ClosedReason, room: string | null) => void
  endDesk: (tokenHash: string, reason: ClosedReason) => void
}
