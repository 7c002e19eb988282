import type { Clock } from '../rooms/clock.ts'
import type { Session } from './session.ts'

/** A dry run ends so long after its last screen. */
const LEFT_MS = 15 * 60_000
const LOOK_EVERY_MS = 60_000

/** Ends a dry run that everybody has left. */
export function endWhenLeft(session: Pick<Session, 'rooms'>, clock: Clock, end: () => void): void {
  let seen = clock.now()
  const look = () => {
    if (session.rooms.some((room) => room.isWatched)) seen = clock.now()
    if (clock.now() - seen >= LEFT_MS) end()
    else clock.after(LOOK_EVERY_MS, look)
  }
  clock.after(LOOK_EVERY_MS, look)
}
