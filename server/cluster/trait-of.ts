import type { Context } from 'hono'
import * as v from 'valibot'
import { codeFrom } from '../../shared/vocabulary/ids.ts'
import { bearer, type Env } from '../http/request.ts'
import { hashOf } from '../rooms/secrets.ts'
import { phraseHash, plainPhrase } from '../sessions/phrase.ts'
import type { Trait } from '../storage/leases.ts'

/** What a request says of the session that it is about. `guess`: what counts as a guess when there is none, if this may be one. */
export type Asked = { trait: () => Trait | Promise<Trait>; guess: string | null }

const Recovering = v.object({ phrase: v.string() })

/** What a request is about; null: about no session, or nothing that could be one. */
export async function askedOf(c: Context<Env>): Promise<Asked | null> {
  const [, , kind, id = '', part] = c.req.path.split('/')
  const token = bearer(c.req.header('authorization'))
  if (kind === 'rooms') {
    const code = codeFrom(id)
    return code === null ? null : { trait: () => ({ code }), guess: token === null ? code : null }
  }
  if (kind !== 'sessions' || id === '') return null
  if (id === 'recover') return recovering(c)
  if (part === undefined && (id === 'mine' || id === 'compare'))
    return token === null ? null : { trait: () => ({ tokenHash: hashOf(token) }), guess: null }
  return token === null ? null : { trait: () => ({ sessionId: id }), guess: null }
}

async function recovering(c: Context<Env>): Promise<Asked | null> {
  const body = v.safeParse(Recovering, await c.req.json<unknown>().catch(() => null))
  if (!body.success) return null
  const { phrase } = body.output
  return { trait: async () => ({ recoveryHash: await phraseHash(phrase) }), guess: hashOf(plainPhrase(phrase)) }
}
