import { refusal } from '../../shared/vocabulary/refusal.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import type { Placed, Seated } from './protocol.ts'
import type { ShownRoom } from './shown-room.ts'

const onlyShows = () => ({ ok: false, refusal: refusal('not-your-role', 'This screen only shows.') }) as const
const notYours = () => ({ ok: false, refusal: refusal('removed', 'This chair is not yours any more.') }) as const

/** A room of this process. Each intent is looked at anew: a chair may have been given to somebody else meanwhile. */
export function ownRoom(room: RoomActor): ShownRoom {
  return {
    roomId: room.roomId,
    watch: (watcher) => room.watch(watcher),
    enter({ audience, seat, tokenHash }) {
      const leave = room.arrive(audience)
      const isTheirs = () => seat === undefined || room.holders.admits(seat, tokenHash)
      return {
        bring: (version, show) => show(version === null ? room.view(audience) : room.resume(version, audience)),
        async submit(intent) {
          if (audience === 'projector' || audience === 'observer') return onlyShows()
          return isTheirs() ? room.submit(audience, intent) : notYours()
        },
        here: () => void (seat !== undefined && isTheirs() && room.here(seat)),
        leave,
      }
    },
  }
}

/** Somebody who was let in, before a room of this process. */
export function placedHere({ pass: { room, ...who }, token, tokenHash, version }: Seated): Placed {
  return { screen: { ...who, token, tokenHash }, room: shownOf(room), version }
}

const shown = new WeakMap<RoomActor, ShownRoom>()

/** The same for the same room, so that it has one stage. */
function shownOf(room: RoomActor): ShownRoom {
  const known = shown.get(room) ?? ownRoom(room)
  shown.set(room, known)
  return known
}
