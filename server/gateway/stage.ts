import type { Audience } from '../../shared/vocabulary/ids.ts'
import { Bucket } from '../rooms/bucket.ts'
import type { Clock } from '../rooms/clock.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import type { ClosedReason, Publication, Watcher } from '../rooms/watcher.ts'
import { isSlow } from './slow.ts'
import { closing, type GameServer, type GameSocket } from './protocol.ts'

const SOCKETS_PER_SEAT = 3
const MOST_ONLOOKERS = 60
/** Whole views that a seat, or a screen without one, may ask for: at once, and each second. */
const VIEWS = { burst: 3, rate: 0.5 }

/** Carries one room to the sockets that show it. */
export class Stage implements Watcher {
  readonly room: RoomActor
  readonly #io: GameServer
  readonly #clock: Clock
  /** In the order in which they came. */
  readonly #sockets = new Map<GameSocket, Audience>()
  readonly #views = new Map<Audience | GameSocket, Bucket>()
  readonly #waiting = new Map<GameSocket, () => void>()

  constructor(io: GameServer, room: RoomActor, clock: Clock) {
    this.#io = io
    this.#clock = clock
    this.room = room
    room.watch(this)
  }

  /** Whether nobody more may look on. */
  get isCrowded(): boolean {
    return [...this.#sockets.keys()].filter((socket) => socket.data.pass.onlooker).length >= MOST_ONLOOKERS
  }

  /** Puts a socket before the room; its first frame goes out before any other can. */
  enter(socket: GameSocket): void {
    const { pass, version } = socket.data
    const others = [...this.#sockets].filter(([, audience]) => audience === pass.audience)
    if (pass.role === 'citizen' && others.length >= SOCKETS_PER_SEAT) for (const [oldest] of others.slice(0, 1)) this.#close(oldest, 'replaced')
    this.#sockets.set(socket, pass.audience)
    void socket.join([this.room.roomId, this.#channel(pass.audience)])
    const leave = this.room.arrive(pass.audience)
    socket.once('disconnect', () => {
      this.#sockets.delete(socket)
      this.#waiting.get(socket)?.()
      this.#waiting.delete(socket)
      this.#views.delete(socket)
      leave()
    })
    this.show(socket, version)
  }

  /** Brings a screen up to date from the version that it holds. */
  show(socket: GameSocket, version: number | null): void {
    const { audience } = socket.data.pass
    const frame = version === null ? this.room.view(audience) : this.room.resume(version, audience)
    if (frame.kind === 'patch') socket.emit('patch', { from: frame.from, to: frame.to, ops: frame.ops })
    else this.#showAll(socket)
  }

  publish({ from, to, publicOps, ownOps }: Publication): void {
    const own = [...ownOps].map(([audience, ops]) => ({ channel: this.#channel(audience), ops }))
    const everybody = this.#io.to(this.room.roomId)
    const others = own.length > 0 ? everybody.except(own.map(({ channel }) => channel)) : everybody
    others.emit('patch', { from, to, ops: publicOps })
    for (const { channel, ops } of own) this.#io.to(channel).emit('patch', { from, to, ops: [...publicOps, ...ops] })
    for (const socket of this.#sockets.keys()) if (isSlow(socket.conn)) socket.conn.close(true)
  }

  refresh(audience: Audience): void {
    for (const [socket, theirs] of this.#sockets) if (theirs === audience) this.#showAll(socket)
  }

  end(audience: Audience | 'all', reason: ClosedReason, room?: string): void {
    for (const [socket, theirs] of this.#sockets) if (audience === 'all' || theirs === audience) this.#close(socket, reason, room)
  }

  endDesk(tokenHash: string, reason: ClosedReason): void {
    for (const socket of this.#sockets.keys()) if (socket.data.tokenHash === tokenHash) this.#close(socket, reason)
  }

  /** The whole view, at once or when the seat may have one again. */
  #showAll(socket: GameSocket): void {
    const { audience, role } = socket.data.pass
    const who = role === 'citizen' ? audience : socket
    const bucket = this.#views.get(who) ?? new Bucket(this.#clock, VIEWS.rate, VIEWS.burst)
    this.#views.set(who, bucket)
    if (bucket.take()) this.#send(socket)
    else if (!this.#waiting.has(socket)) {
      const cancel = this.#clock.after(bucket.wait(), () => {
        this.#waiting.delete(socket)
        this.#showAll(socket)
      })
      this.#waiting.set(socket, cancel)
    }
  }

  #send(socket: GameSocket): void {
    const { version, view } = this.room.view(socket.data.pass.audience)
    socket.emit('view', { version, view })
  }

  #close(socket: GameSocket, reason: ClosedReason, room?: string): void {
    this.#sockets.delete(socket)
    socket.emit('closed', closing(reason, room))
    socket.disconnect(true)
  }

  #channel(audience: Audience): string {
    return `${this.room.roomId}:${audience}`
  }
}
