import type { Socket } from 'socket.io-client'
import type { Screen, ShownRoom, Visit } from '../gateway/shown-room.ts'
import type { Clock } from '../rooms/clock.ts'
import type { Watcher } from '../rooms/watcher.ts'
import type { FromOwner, ToOwner } from './link.ts'

export type Link = Socket<FromOwner, ToOwner>

/** A link stays so long without a screen: a page that is loaded again needs no new one. */
const LINGER_MS = 10_000

/** A room that another process runs, at the other end of a link. When the link breaks, its screens come again, wherever the room is then. */
export class RemoteRoom implements ShownRoom {
  readonly roomId: string
  readonly #link: Link
  readonly #clock: Clock
  readonly #visits = new Set<number>()
  #last = 0
  #keep: () => void = () => {}

  constructor(link: Link, roomId: string, clock: Clock) {
    this.roomId = roomId
    this.#link = link
    this.#clock = clock
    this.#linger()
  }

  watch(watcher: Watcher): () => void {
    const link = this.#link
    link.on('publish', ({ ownOps, ...publication }) => watcher.publish({ ...publication, ownOps: new Map(ownOps) }))
    link.on('refresh', (audience) => watcher.refresh(audience))
    link.on('end', (audience, reason, room) => watcher.end(audience, reason, room ?? undefined))
    link.on('endDesk', (tokenHash, reason) => watcher.endDesk(tokenHash, reason))
    link.on('disconnect', () => watcher.end('all', 'restarting'))
    return () => void link.removeAllListeners()
  }

  enter({ audience, token, line }: Screen): Visit {
    const link = this.#link
    const n = (this.#last += 1)
    this.#visits.add(n)
    this.#keep()
    link.emit('enter', n, audience, token, line)
    return {
      bring: (version, show) => void link.emit('bring', n, version, show),
      submit: (intent) => new Promise((answer) => link.emit('submit', n, intent, answer)),
      here: () => void link.emit('here', n),
      leave: () => {
        link.emit('leave', n)
        this.#visits.delete(n)
        if (this.#visits.size === 0) this.#linger()
      },
    }
  }

  #linger(): void {
    this.#keep()
    this.#keep = this.#clock.after(LINGER_MS, () => this.#link.disconnect())
  }
}
