import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Cluster } from '../cluster/cluster.ts'
import { JoinRequest, ReturnRequest } from '../../shared/protocol/rest.ts'
import type { Library } from '../debrief/rescoring.ts'
import type { Clock } from '../rooms/clock.ts'
import type { Log } from '../rooms/log.ts'
import type { Hall } from '../sessions/hall.ts'
import { AddressNames } from './address.ts'
import { BROKEN, CLOSING, NOTHING_HERE, refused, TOO_FAST, TOO_LARGE, TOO_LONG } from './answers.ts'
import { deskRoutes } from './desk.ts'
import { documentRoutes } from './documents.ts'
import { facesOf } from './faces.ts'
import type { Limits } from './limits.ts'
import type { Metrics } from './metrics.ts'
import type { AddressOf } from './proxies.ts'
import { answered, askerOf, bodyOf, spelled, type Env } from './request.ts'
import { sessionRoutes } from './sessions.ts'

const SMALL = bodyLimit({ maxSize: 16 * 1024, onError: () => refused(TOO_LARGE) })
const AS_A_RECORDING = bodyLimit({ maxSize: 20 * 1024 * 1024, onError: () => refused(TOO_LONG) })

export type ApiNeeds = {
  hall: Hall
  library: Library
  clock: Clock
  limits: Limits
  log: Log
  metrics: Metrics
  /** Whether this server goes on: false once it is closing. */
  isOpen: () => boolean
  /** When set, only its holder opens sessions. */
  hostKey?: string | undefined
  /** The address from which a request comes. */
  addressOf: AddressOf
  /** The other processes that share the database; null: there are none. */
  cluster?: Pick<Cluster, 'join'> | null
  /** Where other devices of the network find this server, the likeliest first; none when nothing but this machine does. */
  reach: () => string[]
}

/** The REST interface under /api, as docs/PROTOCOL.md describes it. Every no is `{ error: Refusal }`. */
export function makeApi({ hall, library, clock, limits, log, metrics, isOpen, hostKey, addressOf, cluster, reach }: ApiNeeds): Hono<Env> {
  const api = new Hono<Env>().basePath('/api')
  const faces = facesOf(library.regimes)
  const askers = new AddressNames(clock)

  api.use(async (c, next) => {
    c.header('cache-control', 'no-store')
    c.set('asker', askers.nameOf(addressOf(c.env.incoming)))
    await next()
    metrics.answered(c.req.method, c.res.status)
  })
  api.use((c, next) => (c.req.path === '/api/recordings' ? AS_A_RECORDING(c, next) : SMALL(c, next)))
  api.notFound(() => refused(NOTHING_HERE, 404))
  api.onError((error, c) => {
    log.error({ error, method: c.req.method }, 'a request failed')
    return refused(BROKEN)
  })

  api.use((_, next) => (isOpen() ? next() : Promise.resolve(refused(CLOSING))))
  cluster?.join(api, { limits, addressOf })
  api.get('/health', (c) => c.json({ ok: true }))
  api.get('/regimes', (c) => c.json(faces))
  api.get('/address', (c) => c.json({ address: reach()[0] ?? null, addresses: reach(), now: clock.now() }))

  api.post('/rooms/:code/join', async (c) => {
    const request = await bodyOf(c, JoinRequest)
    if (!request.ok) return refused(request.refusal)
    const code = spelled(c.req.param('code'))
    if (!(await limits.maySeat(code))) return refused(TOO_FAST)
    return answered(c, await limits.guesses.look(askerOf(c), code, () => hall.join(code, request.body)))
  })

  api.post('/rooms/:code/return', async (c) => {
    const request = await bodyOf(c, ReturnRequest)
    if (!request.ok) return refused(request.refusal)
    const code = spelled(c.req.param('code'))
    const { returnCode } = request.body
    return answered(c, await limits.guesses.look(askerOf(c), `${code} ${returnCode}`, () => hall.returnTo(code, returnCode)))
  })

  api.post('/rooms/:code/watch', async (c) => {
    const code = spelled(c.req.param('code'))
    if (!(await limits.maySeat(code))) return refused(TOO_FAST)
    return answered(c, await limits.guesses.look(askerOf(c), code, () => hall.watch(code)))
  })

  sessionRoutes(api, { hall, clock, limits, hostKey })
  deskRoutes(api, { hall, limits })
  documentRoutes(api, { hall, library, limits })
  return api
}
