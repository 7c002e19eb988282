import type { Intent } from '../../shared/vocabulary/intent.ts'
import type { Ack, Refusal } from '../../shared/vocabulary/refusal.ts'
import type { Op } from '../../shared/kit/patch.ts'
import type { View } from '../../shared/vocabulary/view.ts'

export type ViewFrame = { version: number; view: View }
export type PatchFrame = { from: number; to: number; ops: readonly Op[] }
/** `room`: with `moved`, where the same key goes on. */
export type ClosedFrame = { reason: 'replaced' | 'removed' | 'moved' | 'ended' | 'restarting' | 'reload'; say: string; room?: string }

/** What a line to a room tells its listener. */
export type Listener = {
  up(): void
  down(): void
  refused(refusal: Refusal): void
  view(frame: ViewFrame): void
  patch(frame: PatchFrame): void
  closed(frame: ClosedFrame): void
  /** The server has another page than this one; what it serves can still be read. */
  newer(): void
}

/** Why a line is dialled anew: what came or didn't come over it makes no sense, nothing is answered, or the page has slept. */
export type Redial = 'misfit' | 'deaf' | 'woke'

/** A line to a room. */
export type Wire = {
  /** Sends once. `answered` may never be called: the line may break in between. */
  intent(intent: Intent, answered: (ack: Ack) => void): void
  resume(version: number): void
  /** A sign of life; nothing answers it. */
  here(): void
  /** Hangs up and dials again at once. */
  redial(why: Redial): void
  hangUp(): void
}

/** What is on the screen: a version of a room, which may be another one than the line was first opened for. */
export type Held = { room: string; version: number }

/** Opens a line; `held` is asked for at each handshake. */
export type Dial = (listener: Listener, held: () => Held | undefined) => Wire

/** Runs something later; the answer cancels it. */
export type Later = (ms: number, run: () => void) => () => void
