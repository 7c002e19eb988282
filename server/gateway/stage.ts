import type { Audience } from '../../shared/vocabulary/ids.ts'
import { Bucket } from '../rooms/bucket.ts'
import type { Clock } from '../rooms/clock.ts'
import type { ClosedReason, Frame, Publication, Watcher } from '../rooms/watcher.ts'
import { closing, type GameServer, type GameSocket } from './protocol.ts'
import type { ShownRoom, Visit } from './shown-room.ts'
import { isSlow } from './slow.ts'

const SOCKETS_PER_SEAT = 3
const MOST_ONLOOKERS = 60
/** Whole views that a seat, or a screen without one, may ask for: at once, and each second. */
const VIEWS = { burst: 3, rate: 0.5 }

/** Carries one room to the sockets of this process that show it. */
export class Stage implements Watcher {
  readonly #room: ShownRoom
  readonly #io: GameServer
  readonly #clock: Clock
  /** In the order in which they came. */
  readonly #sockets = new Map<GameSocket, Visit>()
  readonly #views = new Map<Audience | GameSocket, Bucket>()
  readonly #waiting = new Map<GameSocket, () => void>()

  constructor(io: GameServer, room: ShownRoom, clock: Clock) {
    this.#io = io
    this.#clock = clock
    this.#room = room
    room.watch(this)
  }

  /** Whether nobody more may look on. */
  get isCrowded(): boolean {
    return [...this.#sockets.keys()].filter((socket) => socket.data.screen.onlooker).length >= MOST_ONLOOKERS
  }

  /** What a socket does here; undefined once it is told to go. */
  visitOf(socket: GameSocket): Visit | undefined {
    return this.#sockets.get(socket)
  }

  /** Puts a socket before the room; its first frame goes out before any other can. */
  enter(socket: GameSocket): void {
    const { screen, version } = socket.data
    const others = this.#showing(screen.audience)
    if (screen.role === 'citizen' && others.length >= SOCKETS_PER_SEAT) for (const oldest of others.slice(0, 1)) this.#close(oldest, 'replaced')
    const visit = this.#room.enter(screen)
    this.#sockets.set(socket, visit)
    socket.once('disconnect', () => {
      this.#sockets.delete(socket)
      this.#waiting.get(socket)?.()
      this.#waiting.delete(socket)
      this.#views.delete(socket)
      visit.leave()
    })
    this.show(socket, version)
  }

  /** Brings a screen up to date from the version that it holds. */
  show(socket: GameSocket, version: number | null): void {
    if (version === null) return this.#showAll(socket)
    this.visitOf(socket)?.bring(version, (frame) => (frame.kind === 'view' ? this.#showAll(socket, frame) : this.#send(socket, frame)))
  }

  publish({ from, to, publicOps, ownOps }: Publication): void {
    const own = [...ownOps].map(([audience, ops]) => ({ channel: this.#channel(audience), ops }))
    const everybody = this.#io.to(this.#room.roomId)
    const others = own.length > 0 ? everybody.except(own.map(({ channel }) => channel)) : everybody
    others.emit('patch', { from, to, ops: publicOps })
    for (const { channel, ops } of own) this.#io.to(channel).emit('patch', { from, to, ops: [...publicOps, ...ops] })
    for (const socket of this.#sockets.keys()) if (isSlow(socket.conn)) socket.conn.close(true)
  }

  refresh(audience: Audience): void {
    for (const socket of this.#showing(audience)) this.#showAll(socket)
  }

  end(audience: Audience | 'all', reason: ClosedReason, room?: string): void {
    for (const socket of audience === 'all' ? [...this.#sockets.keys()] : this.#showing(audience)) this.#close(socket, reason, room)
  }

  endDesk(tokenHash: string, reason: ClosedReason): void {
    for (const socket of this.#sockets.keys()) if (socket.data.screen.tokenHash === tokenHash) this.#close(socket, reason)
  }

  #showing(audience: Audience): GameSocket[] {
    return [...this.#sockets.keys()].filter((socket) => socket.data.screen.audience === audience)
  }

  /** The whole view, at once or when the seat may have one again. */
  #showAll(socket: GameSocket, frame?: Frame): void {
    const { audience, role } = socket.data.screen
    const who = role === 'citizen' ? audience : socket
    const bucket = this.#views.get(who) ?? new Bucket(this.#clock, VIEWS.rate, VIEWS.burst)
    this.#views.set(who, bucket)
    if (bucket.take()) {
      if (frame) this.#send(socket, frame)
      else this.visitOf(socket)?.bring(null, (whole) => this.#send(socket, whole))
    } else if (!this.#waiting.has(socket)) {
      const cancel = this.#clock.after(bucket.wait(), () => {
        this.#waiting.delete(socket)
        this.#showAll(socket)
      })
      this.#waiting.set(socket, cancel)
    }
  }

  /** From its first frame on a socket hears what is published. */
  #send(socket: GameSocket, frame: Frame): void {
    if (!this.#sockets.has(socket)) return
    void socket.join([this.#room.roomId, this.#channel(socket.data.screen.audience)])
    if (frame.kind === 'view') socket.emit('view', { version: frame.version, view: frame.view })
    else socket.emit('patch', { from: frame.from, to: frame.to, ops: frame.ops })
  }

  #close(socket: GameSocket, reason: ClosedReason, room?: string): void {
    this.#sockets.delete(socket)
    socket.emit('closed', closing(reason, room))
    socket.disconnect(true)
  }

  #channel(audience: Audience): string {
    return `${this.#room.roomId}:${audience}`
  }
}
