import type { Joined, JoinRequest, RegimeFace, ReturnRequest, SessionOpened, SessionRequest } from '../../shared/protocol/rest.ts'
import type { Code } from '../../shared/vocabulary/ids.ts'
import { REFUSAL_CODES, type RefusalCode } from '../../shared/vocabulary/refusal.ts'

/** A server's no, or that none answered, or that something else did: a sign-in page of the network, say. */
export type Trouble = RefusalCode | 'offline' | 'foreign'
export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble }

export const openSession = (request: SessionRequest) => ask<SessionOpened>('/api/sessions', request)
export const joinRoom = (code: Code, request: JoinRequest) => ask<Joined>(`/api/rooms/${code}/join`, request)
export const returnToRoom = (code: Code, request: ReturnRequest) => ask<Joined>(`/api/rooms/${code}/return`, request)
export const reachOfServer = () => ask<{ address: string | null }>('/api/address')
export const regimeFaces = () => ask<RegimeFace[]>('/api/regimes')

async function ask<T>(path: string, body?: object): Promise<Answer<T>> {
  const response = await fetch(path, body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }).catch(
    () => null,
  )
  if (!response) return { ok: false, trouble: 'offline' }
  const answer: unknown = await response.json().catch(() => null)
  if (typeof answer !== 'object' || answer === null) return { ok: false, trouble: 'foreign' }
  return response.ok ? { ok: true, value: answer as T } : { ok: false, trouble: troubleIn(answer) }
}

function troubleIn(answer: object): Trouble {
  const error = 'error' in answer ? answer.error : null
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return REFUSAL_CODES.find((known) => known === code) ?? 'foreign'
}
