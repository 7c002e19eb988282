import type { IncomingMessage, Server as HttpServer, ServerResponse } from 'node:http'
import { Server } from 'socket.io'
import type { Cluster } from '../cluster/cluster.ts'
import { BROKEN } from '../http/answers.ts'
import { refusal, type Ack, type Refusal } from '../../shared/vocabulary/refusal.ts'
import { withHeaders } from '../http/headers.ts'
import type { AddressOf } from '../http/proxies.ts'
import { Bucket } from '../rooms/bucket.ts'
import type { Clock } from '../rooms/clock.ts'
import type { Log } from '../rooms/log.ts'
import { isRefusal, type Hall } from '../sessions/hall.ts'
import { admit, isOwnOrigin, pageIn, Waiting } from './door.ts'
import { listenTo } from './listen.ts'
import { placedHere } from './own-room.ts'
import { parser } from './parser.ts'
import { MOST_BYTES, type GameServer, type GameSocket, type Placed } from './protocol.ts'
import type { ShownRoom } from './shown-room.ts'
import { Stage } from './stage.ts'

export type GatewayNeeds = {
  server: HttpServer
  hall: Hall
  clock: Clock
  log: Log
  /** The address from which a socket comes. */
  addressOf: AddressOf
  /** The page's build, if a page of another one is to be told that there is a newer. */
  build?: string
  /** Hears how each event of a socket was answered. */
  answered?: (ack: Ack) => void
  /** The other processes behind the same proxy; null: there are none. */
  cluster?: Pick<Cluster, 'elsewhere'> | null
}

export type Gateway = {
  /** Sockets connected now. */
  count(): number
  /** Cuts all sockets and closes the http server too. */
  close(): Promise<void>
}

/** Sockets of one address without a token. */
const UNSEATED_PER_ADDRESS = 200
/** Packets of any kind from one connection, those that never become an event included. */
const PACKETS = { burst: 120, rate: 50 }

/** Also the longest that a poll waits for news: under the 30 s after which proxies cut a silent connection. */
const PING_MS = 10_000
const PONG_MS = 20_000
/** A phone that polls sends its taps over the connection of its last pong; a phone that slept has no old ones to hang on. */
const KEEP_ALIVE_MS = 15_000

/** engine.io's own, by which a proxy brings polls back to the process that has their connection; it names nobody. */
const LINE_COOKIE = { name: 'igs_line', path: '/socket.io', httpOnly: true, sameSite: 'lax' } as const

/** Opens the sockets on an http server: path `/socket.io`, websocket or polling. */
export function openGateway({ server, hall, clock, log, addressOf, build, answered = () => {}, cluster = null }: GatewayNeeds): Gateway {
  server.keepAliveTimeout = KEEP_ALIVE_MS
  const waiting = new Waiting(UNSEATED_PER_ADDRESS, clock)
  const io: GameServer = new Server(server, {
    serveClient: false,
    parser,
    maxHttpBufferSize: MOST_BYTES,
    perMessageDeflate: false,
    httpCompression: false,
    connectTimeout: 10_000,
    pingInterval: PING_MS,
    pingTimeout: PONG_MS,
    cookie: cluster ? LINE_COOKIE : false,
    allowRequest: (request, decide) => {
      const fault = isOwnOrigin(request) ? (waiting.isFull(addressOf(request)) ? 'too many sockets' : null) : 'foreign origin'
      decide(fault, fault === null)
    },
  })
  // The engine answers polls before anything else is asked.
  io.engine.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (request.headers.upgrade === undefined) withHeaders(request, response, next)
    else next()
  })
  const seated = new WeakMap<object, () => void>()
  const stages = new WeakMap<ShownRoom, Stage>()
  const stageOf = (room: ShownRoom) => {
    const stage = stages.get(room) ?? new Stage(io, room, clock)
    stages.set(room, stage)
    return stage
  }
  /** Other processes are asked first: nobody is told that a token opens nothing only because its room is elsewhere. */
  const placed = async (auth: unknown): Promise<Placed | Refusal> => {
    if (pageIn(auth, build) === 'strange') return refusal('reload', 'There is a newer page. Reload it.')
    const away = await cluster?.elsewhere(auth)
    if (away) return away
    const admitted = admit(hall, auth)
    return isRefusal(admitted) ? admitted : placedHere(admitted)
  }

  io.engine.on(
    'connection',
    (conn: { request: IncomingMessage; on(event: 'packet' | 'close', run: () => void): void; close(discard: boolean): void }) => {
      const seat = waiting.add(addressOf(conn.request))
      const packets = new Bucket(clock, PACKETS.rate, PACKETS.burst)
      seated.set(conn, seat)
      conn.on('close', seat)
      conn.on('packet', () => {
        if (!packets.take()) conn.close(true)
      })
    },
  )

  /** Puts a socket's room beside it; resolves to why it may not come, if it may not. */
  const introduce = async (socket: GameSocket): Promise<Error | undefined> => {
    const found = await placed(socket.handshake.auth).catch((error: unknown) => {
      log.error({ error }, 'a socket could not be placed')
      return BROKEN
    })
    const isFull = !isRefusal(found) && found.screen.onlooker && stageOf(found.room).isCrowded
    const answer = isFull ? refusal('busy', 'Too many look on already. Try again later.') : found
    if (isRefusal(answer)) return Object.assign(new Error(answer.code), { data: answer })
    socket.data = answer
    return undefined
  }
  io.use((socket, answer) => void introduce(socket).then(answer))

  io.on('connection', (socket) => {
    try {
      seated.get(socket.conn)?.()
      socket.on('error', (error) => log.warn({ error }, 'a socket failed'))
      const stage = stageOf(socket.data.room)
      listenTo(socket, stage, { clock, answered })
      if (pageIn(socket.handshake.auth, build) === 'other') socket.emit('newer')
      stage.enter(socket)
    } catch (error) {
      log.error({ error }, 'a socket could not be shown its room')
      socket.disconnect(true)
    }
  })

  return {
    count: () => io.of('/').sockets.size,
    close: () => io.close(),
  }
}
