import { io, type Socket } from 'socket.io-client'

/** The sockets of one room: what each of them shows, and the bytes that all of them got. */
export class Screens {
  bytes = 0
  readonly #sockets: Socket[] = []
  readonly #shown: number[] = []
  #waiting: { version: number; resolve: () => void }[] = []

  /** One more socket, over websocket only; `listen` hears its frames. It resolves once the server has accepted it. */
  async open(url: string, auth: object, listen: (socket: Socket, shows: (version: number) => void) => void): Promise<Socket> {
    const socket = io(url, { auth, transports: ['websocket'], forceNew: true, reconnection: false })
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
