import type { DefaultEventsMap, Socket } from 'socket.io'
import { refusal } from '../../shared/vocabulary/refusal.ts'
import { ownRoom } from '../gateway/own-room.ts'
import type { ShownRoom, Visit } from '../gateway/shown-room.ts'
import type { Audience } from '../../shared/vocabulary/ids.ts'
import { hashOf } from '../rooms/secrets.ts'
import type { Watcher } from '../rooms/watcher.ts'
import { isRefusal, type Hall } from '../sessions/hall.ts'
import type { FromOwner, ToOwner } from './link.ts'

type Visiting = { visit: Visit; audience: Audience; tokenHash: string }
type LinkSocket = Socket<ToOwner, FromOwner, DefaultEventsMap, unknown>

const GONE = { ok: false, refusal: refusal('not-saved', 'This screen is not on any more. Send it again.') } as const

/**
 * The owner's end of a link: a room of this process for the sockets of another. Each visit shows its token anew, and what
 * only one audience may see crosses only while a screen of that audience is at the other end.
 */
export function serveLink(socket: LinkSocket, roomId: string, hall: Hall): void {
  const visits = new Map<number, Visiting>()
  let room: ShownRoom | null = null
  let unwatch: () => void = () => {}
  const isThere = (audience: Audience) => [...visits.values()].some((one) => one.audience === audience)

  const watcher: Watcher = {
    publish: ({ from, to, publicOps, ownOps }) =>
      void socket.emit('publish', { from, to, publicOps, ownOps: [...ownOps].filter(([audience]) => isThere(audience)) }),
    refresh: (audience) => void (isThere(audience) && socket.emit('refresh', audience)),
    end: (audience, reason, next) => void ((audience === 'all' || isThere(audience)) && socket.emit('end', audience, reason, next ?? null)),
    endDesk: (tokenHash, reason) =>
      void ([...visits.values()].some((one) => one.tokenHash === tokenHash) && socket.emit('endDesk', tokenHash, reason)),
  }

  socket.on('enter', (n, audience, token, line = null) => {
    const pass = hall.authenticate(token, roomId)
    // Between the door and here the chair was given to another device, or the room was let go: they come again.
    if (isRefusal(pass) || pass.audience !== audience) return void socket.emit('end', audience, 'restarting', null)
    if (!room) {
      room = ownRoom(pass.room)
      unwatch = room.watch(watcher)
    }
    const { room: _room, ...who } = pass
    const tokenHash = hashOf(token)
    visits.set(n, { visit: room.enter({ ...who, token, tokenHash, line }), audience, tokenHash })
  })
  socket.on('bring', (n, version, show) => visits.get(n)?.visit.bring(version, show))
  socket.on('submit', (n, intent, answer) => void (visits.get(n)?.visit.submit(intent) ?? Promise.resolve(GONE)).then(answer))
  socket.on('here', (n) => visits.get(n)?.visit.here())
  socket.on('leave', (n) => {
    visits.get(n)?.visit.leave()
    visits.delete(n)
  })
  socket.on('disconnect', () => {
    unwatch()
    for (const { visit } of visits.values()) visit.leave()
    visits.clear()
  })
}
