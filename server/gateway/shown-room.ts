import type { Intent } from '../../shared/vocabulary/intent.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { Frame, Watcher } from '../rooms/watcher.ts'
import type { Pass } from '../sessions/hall.ts'

/** The line of a device, and how often it has been dialled. */
export type DeviceLine = { id: string; dial: number }

/** Who looks at a room through a socket: all that its token says but for the room, the token itself, and the line, where the device says which. */
export type Screen = Omit<Pass, 'room'> & { token: string; tokenHash: string; line: DeviceLine | null }

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
