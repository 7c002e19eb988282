import { createHash, timingSafeEqual } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type * as v from 'valibot'
import { parseBody } from '../../shared/protocol/rest.ts'
import type { Refusal } from '../../shared/vocabulary/refusal.ts'
import { codeFrom } from '../../shared/vocabulary/ids.ts'
import { isRefusal } from '../sessions/hall.ts'
import { NO_TOKEN, NOT_JSON, refused } from './answers.ts'

export type Env = { Bindings: HttpBindings; Variables: { asker: string } }

/** The token of a request, or null. */
export function bearer(header: string | undefined): string | null {
  return /^Bearer ([\w.~+/=-]{1,200})$/i.exec(header ?? '')?.[1] ?? null
}

/** Compares secrets in a time that tells nothing about them. */
export function same(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}

/** Who asks, by a name that means nothing elsewhere. */
export function askerOf(c: Context<Env>): string {
  return c.get('asker')
}

/** The body of a request in the form of a schema. A page of another site can't send this content type without asking first. */
export async function bodyOf<const S extends v.GenericSchema>(
  c: Context<Env>,
  schema: S,
): Promise<{ ok: true; body: v.InferOutput<S> } | { ok: false; refusal: Refusal }> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return { ok: false, refusal: NOT_JSON }
  try {
    return parseBody(schema, await c.req.json<unknown>())
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, refusal: NOT_JSON }
    throw error
  }
}

/** The query of a request in the form of a schema. */
export function queryOf<const S extends v.GenericSchema>(c: Context<Env>, schema: S): v.InferOutput<S> | Refusal {
  const query = parseBody(schema, c.req.query())
  return query.ok ? query.body : query.refusal
}

/** A part of a request's path. */
export function param(c: Context<Env>, name: string): string {
  return c.req.param(name) ?? ''
}

/** An answer of the hall as a response. */
export function answered<T extends object>(c: Context<Env>, answer: T | Refusal, status: 200 | 201 = 200): Response {
  return isRefusal(answer) ? refused(answer) : c.json(answer, status)
}

/** Answers whoever brought a token at all. */
export async function asToken(c: Context<Env>, answer: (token: string) => object | Promise<object>): Promise<Response> {
  const token = bearer(c.req.header('authorization'))
  if (token === null) return refused(NO_TOKEN)
  const given = await answer(token)
  return given instanceof Response ? given : answered(c, given)
}

/** A code as the server writes it; what can't be one stays as it came, cut to a sane length, and is found nowhere. */
export function spelled(code: string): string {
  return codeFrom(code) ?? code.slice(0, 40)
}
