import { Agent } from 'node:http'
import { io, type Socket } from 'socket.io-client'

export type Transport = 'websocket' | 'polling'

/** The sockets of one room: what each of them shows, and the bytes that all of them got. */
export class Screens {
  bytes = 0
  readonly #sockets: Socket[] = []
  readonly #shown: number[] = []
  readonly #transport: Transport
  #waiting: { version: number; resolve: () => void }[] = []

  constructor(transport: Transport = 'websocket') {
    this.#transport = transport
  }

  /** One more socket, by one transport only; `listen` hears its frames. It resolves once the server has accepted it. */
  async open(url: string, auth: object, listen: (socket: Socket, shows: (version: number) => void) => void): Promise<Socket> {
    // As a browser does, a phone that polls keeps its connections; the types know agents of browsers only.
    const agent = new Agent({ keepAlive: true }) as unknown as boolean
    const socket = io(url, {
      auth,
      transports: [this.#transport],
      forceNew: true,
      reconnection: false,
      ...(this.#transport === 'polling' && { agent }),
    })
    const place = this.#sockets.push(socket) - 1
    this.#shown[place] = -1
    listen(socket, (version) => this.#show(place, version))
    socket.io.engine.on('data', (data: string | Buffer) => (this.bytes += Buffer.byteLength(data)))
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
    return socket
  }

  /** Resolves once every socket shows this version or a later one. */
  everywhere(version: number): Promise<void> {
    return this.#lowest() >= version ? Promise.resolve() : new Promise((resolve) => this.#waiting.push({ version, resolve }))
  }

  close(): void {
    for (const socket of this.#sockets) socket.disconnect()
  }

  #show(place: number, version: number): void {
    this.#shown[place] = version
    const lowest = this.#lowest()
    const [done, waiting] = [this.#waiting.filter((one) => one.version <= lowest), this.#waiting.filter((one) => one.version > lowest)]
    this.#waiting = waiting
    for (const { resolve } of done) resolve()
  }

  #lowest(): number {
    return Math.min(...this.#shown)
  }
}
