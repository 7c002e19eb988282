import type { Server as HttpServer } from 'node:http'
import type { Hono } from 'hono'
import { Server } from 'socket.io'
import * as v from 'valibot'
import type { Refusal } from '../../shared/vocabulary/refusal.ts'
import { Handshake, type Placed } from '../gateway/protocol.ts'
import type { Limits } from '../http/limits.ts'
import type { AddressOf } from '../http/proxies.ts'
import type { Env } from '../http/request.ts'
import type { Clock } from '../rooms/clock.ts'
import { hashOf } from '../rooms/secrets.ts'
import { isRefusal, type Hall } from '../sessions/hall.ts'
import type { Leases } from '../storage/leases.ts'
import { LINK_PATH, LINK_PINGS, type FromOwner, type ToOwner } from './link.ts'
import { Links } from './links.ts'
import { serveLink } from './owner-link.ts'
import { Peers } from './peers.ts'
import { Finder } from './finder.ts'
import { peerRoutes, relaying } from './relay.ts'

/** `owner`: who this process is in its leases. */
type Needs = { leases: Leases; owner: string; hall: Hall; clock: Clock }

/** What makes one process of many: whatever is asked here is answered by whoever runs the room. */
export type Cluster = {
  /** The address for which a request is made, also where another process passes it on. */
  heardFrom(addressOf: AddressOf): AddressOf
  /** Puts relaying before the routes of the REST interface. */
  join(api: Hono<Env>, needs: { limits: Limits; addressOf: AddressOf }): void
  /** Places a socket whose room another process runs; null: no other process has it. */
  elsewhere(auth: unknown): Promise<Placed | Refusal | null>
  /** Opens links for the other processes. */
  serve(server: HttpServer): void
  /** Tells the screens of rooms elsewhere to come again, and ends all links. */
  close(): void
}

export async function openCluster({ leases, owner, hall, clock }: Needs): Promise<Cluster> {
  const peers = new Peers(await leases.secret())
  const finder = new Finder({ hall, leases, peers, clock, owner })
  const links = new Links(peers, clock)
  const io = new Server<ToOwner, FromOwner>({
    path: LINK_PATH,
    serveClient: false,
    transports: ['websocket'],
    ...LINK_PINGS,
    allowRequest: (request, decide) => decide(null, peers.isPeer(request)),
  })
  io.on('connection', (socket) => {
    const auth = v.safeParse(v.object({ roomId: v.string() }), socket.handshake.auth)
    if (auth.success) serveLink(socket, auth.output.roomId, hall)
    else socket.disconnect(true)
  })

  return {
    heardFrom: (addressOf) => peers.heardFrom(addressOf),
    join(api, needs) {
      api.use(relaying({ ...needs, hall, peers, finder }))
      peerRoutes(api, { hall, peers })
    },
    async elsewhere(auth) {
      const handshake = v.safeParse(Handshake, auth)
      if (!handshake.success) return null
      const tokenHash = hashOf(handshake.output.token)
      return finder.ask(
        () => finder.find({ tokenHash }),
        async (url) => {
          const admission = await peers.admit(url, auth)
          if (admission === null || isRefusal(admission)) return admission
          return { ...admission, room: await links.to(url, admission.roomId) }
        },
      )
    },
    serve: (server) => void io.attach(server),
    // Not `io.close()`, which waits until every connection of the http server has ended.
    close() {
      links.close()
      io.disconnectSockets(true)
      io.engine.close()
    },
  }
}
