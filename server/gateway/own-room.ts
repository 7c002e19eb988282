import { refusal } from '../../shared/vocabulary/refusal.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import { Lines } from './lines.ts'
import type { Placed, Seated } from './protocol.ts'
import type { ShownRoom } from './shown-room.ts'

const onlyShows = () => ({ ok: false, refusal: refusal('not-your-role', 'This screen only shows.') }) as const
const notYours = () => ({ ok: false, refusal: refusal('removed', 'This chair is not yours any more.') }) as const

const isLate = () => ({ ok: false, refusal: refusal('not-saved', 'This device has dialled again since. Send it there.') }) as const

/** A room of this process. Each intent is looked at anew: a chair may have been given to somebody else meanwhile. */
function shownOf(room: RoomActor): ShownRoom {
  const lines = new Lines()
  return {
    roomId: room.roomId,
    watch: (watcher) => room.watch(watcher),
    enter({ audience, seat, tokenHash, line }) {
      const isNewest = lines.come({ tokenHash, line })
      const leave = room.arrive(audience)
      const isTheirs = () => seat === undefined || room.holders.admits(seat, tokenHash)
      return {
        bring: (version, show) => show(version === null ? room.view(audience) : room.resume(version, audience)),
        async submit(intent) {
          if (audience === 'projector' || audience === 'observer') return onlyShows()
          if (!isNewest()) return isLate()
          return isTheirs() ? room.submit(audience, intent) : (room.answered(audience, intent.id) ?? notYours())
        },
        here: () => void (seat !== undefined && isTheirs() && room.here(seat)),
        leave,
      }
    },
  }
}

/** Somebody who was let in, before a room of this process. */
export function placedHere({ pass: { room, ...who }, token, tokenHash, line, version }: Seated): Placed {
  return { screen: { ...who, token, tokenHash, line }, room: ownRoom(room), version }
}

const shown = new WeakMap<RoomActor, ShownRoom>()

/** The same for the same room, so that it has one stage, and knows all lines. */
export function ownRoom(room: RoomActor): ShownRoom {
  const known = shown.get(room) ?? shownOf(room)
  shown.set(room, known)
  return known
}
