import type { Clock } from '../rooms/clock.ts'
import type { Session } from './session.ts'

/** A dry run ends so long after its last screen, an opened recording after its last reader. */
const DRY_MS = 15 * 60_000
const IMPORTED_MS = 2 * 60 * 60_000
const LOOK_EVERY_MS = 60_000

/** Ends a session that is written down nowhere, once everybody has left it. */
export function endWhenLeft(session: Pick<Session, 'rooms' | 'imported'>, clock: Clock, end: () => void): void {
  const patience = session.imported ? IMPORTED_MS : DRY_MS
  let seen = clock.now()
  const look = () => {
    if (session.rooms.some((room) => room.isWatched)) seen = clock.now()
    if (clock.now() - Math.max(seen, session.imported?.read ?? 0) >= patience) end()
    else clock.after(LOOK_EVERY_MS, look)
  }
  clock.after(LOOK_EVERY_MS, look)
}
