import { io } from 'socket.io-client'
import type { Clock } from '../rooms/clock.ts'
import { LINK_PATH } from './link.ts'
import type { Peers } from './peers.ts'
import { RemoteRoom, type Link } from './remote-room.ts'

const DIAL_MS = 4_000

/** The links of this process: one to the owner of each room whose sockets are here. */
export class Links {
  readonly #peers: Peers
  readonly #clock: Clock
  readonly #open = new Map<string, { link: Link; room: Promise<RemoteRoom> }>()

  constructor(peers: Peers, clock: Clock) {
    this.#peers = peers
    this.#clock = clock
  }

  /** The room at the other end. Rejects when its owner doesn't answer. */
  to(url: string, roomId: string): Promise<RemoteRoom> {
    const key = `${url} ${roomId}`
    const open = this.#open.get(key)
    if (open) return open.room
    const link: Link = io(url, {
      path: LINK_PATH,
      auth: { roomId },
      extraHeaders: this.#peers.headers,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      timeout: DIAL_MS,
    })
    const room = new Promise<RemoteRoom>((resolve, reject) => {
      link.once('connect', () => resolve(new RemoteRoom(link, roomId, this.#clock)))
      link.once('connect_error', reject)
      link.once('disconnect', () => reject(new Error('the link broke')))
    })
    room.catch(() => this.#open.delete(key))
    link.once('disconnect', () => this.#open.delete(key))
    this.#open.set(key, { link, room })
    return room
  }

  close(): void {
    for (const { link } of this.#open.values()) link.disconnect()
  }
}
