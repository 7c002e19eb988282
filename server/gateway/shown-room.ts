import type { Intent } from '../../shared/vocabulary/intent.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { Frame, Watcher } from '../rooms/watcher.ts'
import type { Pass } from '../sessions/hall.ts'

/** Who looks at a room through a socket: all that its token says but for the room, and the token itself. */
export type Screen = Omit<Pass, 'room'> & { token: string; tokenHash: string }

/** A screen before its room, for as long as it is on. */
export type Visit = {
  /** What brings it up to date from the version that it holds (null: none), handed over before anything newer is published. */
  bring(version: number | null, show: (frame: Frame) => void): void
  submit(intent: Intent): Promise<Ack>
  /** Somebody touched the screen. */
  here(): void
  leave(): void
}

/** A room as the gateway sees it, whichever process runs it. */
export type ShownRoom = {
  readonly roomId: string
  /** Call what it returns to end that. */
  watch(watcher: Watcher): () => void
  enter(screen: Screen): Visit
}
