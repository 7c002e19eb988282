import type { IncomingMessage, Server as HttpServer } from 'node:http'
import { Server } from 'socket.io'
import { refusal } from '../../shared/vocabulary/refusal.ts'
import type { AddressOf } from '../http/proxies.ts'
import { Bucket } from '../rooms/bucket.ts'
import type { Clock } from '../rooms/clock.ts'
import type { Log } from '../rooms/log.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import { isRefusal, type Hall } from '../sessions/hall.ts'
import { admit, isOwnOrigin, Waiting } from './door.ts'
import { listenTo } from './listen.ts'
import { MOST_BYTES, type GameServer } from './protocol.ts'
import { Stage } from './stage.ts'

export type GatewayNeeds = {
  server: HttpServer
  hall: Hall
  clock: Clock
  log: Log
  /** The address from which a socket comes. */
  addressOf: AddressOf
  /** The page's build, if a page of another one is to be told to reload. */
  build?: string
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

/** Opens the sockets on an http server: path `/socket.io`, websocket or polling. */
export function openGateway({ server, hall, clock, log, addressOf, build }: GatewayNeeds): Gateway {
  server.keepAliveTimeout = KEEP_ALIVE_MS
  const waiting = new Waiting(UNSEATED_PER_ADDRESS)
  const io: GameServer = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: MOST_BYTES,
    perMessageDeflate: false,
    httpCompression: false,
    connectTimeout: 10_000,
    pingInterval: PING_MS,
    pingTimeout: PONG_MS,
    allowRequest: (request, decide) => {
      const fault = isOwnOrigin(request) ? (waiting.isFull(addressOf(request)) ? 'too many sockets' : null) : 'foreign origin'
      decide(fault, fault === null)
    },
  })
  const seated = new WeakMap<object, () => void>()
  const stages = new WeakMap<RoomActor, Stage>()
  const stageOf = (room: RoomActor) => {
    const stage = stages.get(room) ?? new Stage(io, room, clock)
    stages.set(room, stage)
    return stage
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

  io.use((socket, next) => {
    const admitted = admit(hall, socket.handshake.auth, build)
    const { pass } = isRefusal(admitted) ? {} : admitted
    const answer = pass?.onlooker && stageOf(pass.room).isCrowded ? refusal('busy', 'Too many look on already. Try again later.') : admitted
    if (isRefusal(answer)) return next(Object.assign(new Error(answer.code), { data: answer }))
    socket.data = answer
    next()
  })

  io.on('connection', (socket) => {
    try {
      seated.get(socket.conn)?.()
      socket.on('error', (error) => log.warn({ error }, 'a socket failed'))
      const stage = stageOf(socket.data.pass.room)
      listenTo(socket, stage, clock)
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
