import type { Placed } from '../../server/gateway/protocol.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { Link, ServerEnd } from './link.ts'

type Handler = (event: unknown[]) => void
type Told = (roomId: string, audience: string, event: string, text: string) => void

/** The server's end of a line, as much of a socket.io socket as the gateway uses. */
export class SimulatedSocket implements ServerEnd {
  readonly conn = {}
  readonly channels = new Set<string>()
  readonly link: Link
  readonly data: Placed
  readonly #board: Switchboard
  #handler: Handler = () => {}
  #left: () => void = () => {}

  constructor(board: Switchboard, link: Link, data: Placed) {
    this.#board = board
    this.link = link
    this.data = data
  }

  use(handler: Handler): void {
    this.#handler = handler
  }

  once(_event: 'disconnect', left: () => void): void {
    this.#left = left
  }

  join(channels: readonly string[]): void {
    for (const channel of channels) this.channels.add(channel)
  }

  emit(event: string, frame: unknown): void {
    const text = JSON.stringify(frame)
    this.#board.told(this.data.room.roomId, String(this.data.screen.audience), event, text)
    this.link.send(event, text)
  }

  disconnect(): void {
    this.link.close()
    this.gone()
  }

  heard(event: string, frame: unknown, answered: (ack: Ack) => void): void {
    if (this.#board.has(this)) this.#handler([event, frame, answered])
  }

  gone(): void {
    if (this.#board.unplug(this)) this.#left()
  }
}

/** The sockets of one process: as much of a socket.io server as the gateway uses. */
export class Switchboard {
  readonly told: Told
  readonly #sockets = new Set<SimulatedSocket>()

  constructor(told: Told) {
    this.told = told
  }

  get size(): number {
    return this.#sockets.size
  }

  get links(): Link[] {
    return [...this.#sockets].map(({ link }) => link)
  }

  plug(link: Link, data: Placed): SimulatedSocket {
    const socket = new SimulatedSocket(this, link, data)
    this.#sockets.add(socket)
    return socket
  }

  has(socket: SimulatedSocket): boolean {
    return this.#sockets.has(socket)
  }

  unplug(socket: SimulatedSocket): boolean {
    return this.#sockets.delete(socket)
  }

  /** A frame for all sockets of a channel, but for those of some others. */
  to(channel: string, but: readonly string[] = []) {
    return {
      except: (channels: readonly string[]) => this.to(channel, channels),
      emit: (event: string, frame: unknown) => {
        const text = JSON.stringify(frame)
        const sockets = [...this.#sockets].filter(({ channels }) => channels.has(channel) && !but.some((other) => channels.has(other)))
        if (sockets.length > 0) this.told(channel.split(':')[0] ?? '', channel, event, text)
        for (const socket of sockets) socket.link.send(event, text)
      },
    }
  }

  cutAll(): void {
    for (const { link } of this.#sockets) link.cut()
    this.#sockets.clear()
  }
}
