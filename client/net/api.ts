import type {
  Joined,
  JoinRequest,
  MoveRequest,
  Note,
  PassGiven,
  RegimeFace,
  ReturnRequest,
  Rights,
  SessionDesk,
  Watching,
} from '../../shared/protocol/rest.ts'
import type { Comparison } from '../../shared/vocabulary/comparison.ts'
import type { Code } from '../../shared/vocabulary/ids.ts'
import { REFUSAL_CODES, type RefusalCode } from '../../shared/vocabulary/refusal.ts'

/** A server's no, or that none answered, or that something else did: a sign-in page of the network, say. */
export type Trouble = RefusalCode | 'offline' | 'foreign'
export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble }

export const joinRoom = (code: Code, request: JoinRequest) => ask<Joined>(`/api/rooms/${code}/join`, request)
export const returnToRoom = (code: Code, request: ReturnRequest) => ask<Joined>(`/api/rooms/${code}/return`, request)
export const watchRoom = (code: Code) => ask<Watching>(`/api/rooms/${code}/watch`, {})
export const reachOfServer = () => ask<{ address: string | null; addresses: string[]; now: number }>('/api/address')
export const regimeFaces = () => ask<RegimeFace[]>('/api/regimes')

/** By the words that were written down when the session was opened. */
export const recoverSession = (phrase: string) => ask<SessionDesk>('/api/sessions/recover', { phrase })

/** What a desk's key opens beside its room. `token`: of the facilitator, or a pass. */
export const mySession = (token: string) => ask<SessionDesk>('/api/sessions/mine', undefined, { token })
export const givePass = (session: string, rights: Rights, token: string) => ask<PassGiven>(`/api/sessions/${session}/passes`, { rights }, { token })
export const endPasses = (session: string, token: string) => ask<object>(`/api/sessions/${session}/passes`, undefined, { token, method: 'DELETE' })
export const moveSeat = (session: string, move: MoveRequest, token: string) => ask<{ seat: number }>(`/api/sessions/${session}/move`, move, { token })
export const compareRooms = (token: string) => ask<Comparison>('/api/sessions/compare', undefined, { token })
export const endSession = (session: string, token: string) => ask<object>(`/api/sessions/${session}`, undefined, { token, method: 'DELETE' })
export const notesOf = (code: Code, token: string) => ask<Note[]>(`/api/rooms/${code}/notes`, undefined, { token })
export const addNote = (code: Code, text: string, token: string) => ask<Note>(`/api/rooms/${code}/notes`, { text }, { token })
export const removeNote = (code: Code, note: string, token: string) =>
  ask<object>(`/api/rooms/${code}/notes/${note}`, undefined, { token, method: 'DELETE' })

type By = { token?: string; method?: 'DELETE' | 'GET' | 'POST' }

/** Asks the server; a body that is not JSON is somebody else's. */
export async function ask<T>(path: string, body?: object, { token, method = body ? 'POST' : 'GET' }: By = {}): Promise<Answer<T>> {
  const response = await fetch(path, {
    method,
    headers: { ...(body && { 'content-type': 'application/json' }), ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => null)
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
