import type { Context, Hono, MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import { admit } from '../gateway/door.ts'
import { placedHere } from '../gateway/own-room.ts'
import { NOTHING_HERE, refused } from '../http/answers.ts'
import type { Limits } from '../http/limits.ts'
import type { AddressOf } from '../http/proxies.ts'
import { askerOf, type Env } from '../http/request.ts'
import { isRefusal, type Hall } from '../sessions/hall.ts'
import { noSuchRoom } from '../sessions/registry.ts'
import type { Admission, Peers } from './peers.ts'
import type { Finder } from './finder.ts'
import { askedOf, type Asked } from './trait-of.ts'

/** The status by which a process says that what was passed on to it is not its own. */
const MISDIRECTED = 421

/** What is passed on of a request and of its answer. */
const ASKED = ['content-type', 'authorization', 'accept'] as const
const ANSWERED = ['content-type', 'content-disposition', 'retry-after'] as const

type Needs = { hall: Hall; peers: Peers; finder: Finder; limits: Limits; addressOf: AddressOf }

/** Lets the process that runs a session answer what is asked about it. What was passed on once is answered where it is, or not at all. */
export function relaying({ hall, peers, finder, limits, addressOf }: Needs): MiddlewareHandler<Env> {
  /** Somebody without a token may be guessing: their look-ups wait like any guess. */
  const find = async (c: Context<Env>, { trait, guess }: Asked) => {
    const look = async () => finder.find(await trait())
    if (guess === null) return look()
    return limits.guesses.look(askerOf(c), guess, async () => {
      const found = await look()
      return found.at === 'nowhere' ? noSuchRoom() : found
    })
  }
  /** The owner's answer; null: the session isn't there any more, if it ever was. */
  const passOn = async (c: Context<Env>, url: string): Promise<Response | null> => {
    const { pathname, search } = new URL(c.req.url)
    const answer = await peers.relay(url, {
      path: pathname + search,
      method: c.req.method,
      headers: Object.fromEntries(ASKED.flatMap((name) => (c.req.header(name) === undefined ? [] : [[name, c.req.header(name) ?? '']]))),
      body: await c.req.arrayBuffer(),
      asker: addressOf(c.env.incoming),
    })
    if (answer.status === MISDIRECTED) return null
    const headers = ANSWERED.flatMap((name) => (answer.headers.has(name) ? [[name, answer.headers.get(name) ?? ''] as [string, string]] : []))
    return new Response(answer.body, { status: answer.status, headers: [...headers, ['cache-control', 'no-store']] })
  }

  return async (c, next) => {
    const asked = await askedOf(c)
    if (asked === null) return next()
    if (peers.isPeer(c.env.incoming)) return hall.has(await asked.trait()) ? next() : new Response(null, { status: MISDIRECTED })
    const found = await finder.ask(
      () => find(c, asked),
      (url) => passOn(c, url),
    )
    if (found === null) return next()
    return isRefusal(found) ? refused(found) : found
  }
}

const Trait = v.union([
  v.object({ sessionId: v.string() }),
  v.object({ code: v.string() }),
  v.object({ tokenHash: v.string() }),
  v.object({ recoveryHash: v.string() }),
])

/** What processes ask each other; to anybody else there is nothing here. */
export function peerRoutes(api: Hono<Env>, { hall, peers }: Pick<Needs, 'hall' | 'peers'>): void {
  api.use('/cluster/*', async (c, next) => (peers.isPeer(c.env.incoming) ? next() : refused(NOTHING_HERE, 404)))
  api.post('/cluster/has', async (c) => c.json({ here: hall.has(v.parse(Trait, await c.req.json<unknown>())) }))
  api.post('/cluster/admit', async (c) => {
    const admitted = admit(hall, await c.req.json<unknown>())
    if (isRefusal(admitted)) return admitted.code === 'unknown-token' ? c.json(null) : c.json(admitted)
    const { screen, room, version } = placedHere(admitted)
    return c.json({ screen, roomId: room.roomId, version } satisfies Admission)
  })
}
