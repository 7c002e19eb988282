import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { io, type Socket } from 'socket.io-client'
import { openGateway, type Gateway } from '../../server/gateway/gateway.ts'
import { peerOf } from '../../server/http/proxies.ts'
import { patched, type Op } from '../../shared/kit/patch.ts'
import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Ack, Refusal } from '../../shared/vocabulary/refusal.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import { anId, aWorld, realClock, type World, type WorldOptions } from './hall.ts'
import { noLog } from '../../server/rooms/log.ts'

export type Served = World & { server: Server; gateway: Gateway; url: string }

/** A hall behind real sockets on a port of its own. */
export async function served(options: WorldOptions & { build?: string } = {}): Promise<Served> {
  const world = await aWorld({ clock: realClock, ...options })
  const server = createServer((_request, response) => response.writeHead(404).end())
  const gateway = openGateway({
    server,
    hall: world.hall,
    clock: world.clock,
    log: noLog,
    addressOf: peerOf,
    ...(options.build === undefined ? {} : { build: options.build }),
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    ...world,
    server,
    gateway,
    url: `http://127.0.0.1:${port}`,
    async end() {
      await gateway.close()
      await world.end()
    },
  }
}

/** Every way that frames take; `upgraded` is what a plain socket.io client does. */
export const LINES = { websocket: ['websocket'], polling: ['polling'], upgraded: ['polling', 'websocket'] } as const
export type LineName = keyof typeof LINES

type Patch = { from: number; to: number; ops: Op[] }

/** A client as thin as can be: it holds a view, applies patches, and asks again when one doesn't fit. */
export class Client {
  readonly socket: Socket
  view: View | null = null
  version = -1
  resumes = 0
  closed: string | null = null
  movedTo: string | null = null
  readonly frames: { kind: 'view' | 'patch'; bytes: number }[] = []
  readonly #waiters = new Set<() => void>()

  constructor(url: string, auth: object, options: object = {}) {
    this.socket = io(url, { auth, transports: ['websocket'], reconnection: false, forceNew: true, ...options })
    this.socket.on('view', (frame: { version: number; view: View }) => {
      this.view = frame.view
      this.version = frame.version
      this.#seen('view', frame)
    })
    this.socket.on('patch', (frame: Patch) => {
      if (frame.to <= this.version && frame.from !== this.version) return
      if (frame.from !== this.version || !this.view) {
        this.resumes += 1
        this.socket.emit('resume', { version: this.version })
        return
      }
      this.view = patched(this.view, frame.ops)
      this.version = frame.to
      this.#seen('patch', frame)
    })
    this.socket.on('closed', ({ reason, room }: { reason: string; room?: string }) => {
      this.closed = reason
      this.movedTo = room ?? null
      this.#seen('patch', {})
    })
    this.socket.on('disconnect', () => this.#seen('patch', {}))
  }

  /** Resolves with the first view, or rejects with the refusal. */
  async opened(): Promise<this> {
    await this.connected()
    await this.until(() => this.view !== null)
    return this
  }

  /** Resolves once the token is accepted, before any view: a seat gets few of them in a row. */
  async connected(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.socket.once('connect_error', (error: Error & { data?: Refusal }) => reject(new Error(error.data?.code ?? error.message)))
      this.socket.once('connect', () => resolve())
    })
    return this
  }

  send(deed: Deed, id = anId()): Promise<Ack> {
    return this.raw('intent', { id, ...deed })
  }

  raw(event: string, ...args: unknown[]): Promise<Ack> {
    return new Promise((resolve) => this.socket.emit(event, ...args, resolve))
  }

  /** Resolves once something is true, looking after every frame. */
  until(isSo: () => boolean): Promise<void> {
    if (isSo()) return Promise.resolve()
    return new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return
        this.#waiters.delete(look)
        resolve()
      }
      this.#waiters.add(look)
    })
  }

  end(): void {
    this.socket.disconnect()
  }

  #seen(kind: 'view' | 'patch', frame: object): void {
    this.frames.push({ kind, bytes: JSON.stringify(frame).length })
    for (const look of this.#waiters) look()
  }
}
