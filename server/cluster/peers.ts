import type { IncomingMessage } from 'node:http'
import * as v from 'valibot'
import type { Refusal } from '../../shared/vocabulary/refusal.ts'
import type { Screen } from '../gateway/shown-room.ts'
import type { AddressOf } from '../http/proxies.ts'
import { same } from '../http/request.ts'
import type { Trait } from '../storage/leases.ts'

/** What a process proves with that it is of this cluster, and for whom it asks. No browser ever sees either. */
const SECRET = 'x-igs-cluster'
const ASKER = 'x-igs-asker'
/** An export of a whole session takes some seconds; whoever is frozen answers nothing. */
const ANSWER_MS = 30_000
const SHORT_MS = 4_000

/** What the owner of a room says to a socket at another door. */
export type Admission = { screen: Screen; roomId: string; version: number | null }

/** The other processes of a cluster: asks them, and knows them when they ask. */
export class Peers {
  readonly #secret: string

  constructor(secret: string) {
    this.#secret = secret
  }

  /** Whether a request comes from another process of this cluster. */
  isPeer({ headers }: IncomingMessage): boolean {
    const given = headers[SECRET]
    return typeof given === 'string' && same(given, this.#secret)
  }

  /** The address for which a request is made, also where another process passes it on. */
  heardFrom(addressOf: AddressOf): AddressOf {
    return (request) => (this.isPeer(request) ? String(request.headers[ASKER] ?? '') : addressOf(request))
  }

  get headers(): Record<string, string> {
    return { [SECRET]: this.#secret }
  }

  /** Passes a request on and gives the answer back as it is. Rejects when nobody answers. */
  async relay(url: string, request: { path: string; method: string; headers: Record<string, string>; body: ArrayBuffer; asker: string }) {
    const { path, method, headers, body, asker } = request
    return fetch(url + path, {
      method,
      headers: { ...headers, ...this.headers, [ASKER]: asker },
      ...(body.byteLength > 0 && { body }),
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_MS),
    })
  }

  /** Whether a process has what a trait belongs to; one that doesn't answer hasn't. */
  async has(url: string, trait: Trait): Promise<boolean> {
    const answer = await this.#ask(url, 'has', trait).catch(() => null)
    return v.is(v.object({ here: v.literal(true) }), answer)
  }

  /** Lets the owner look at the handshake of a socket; null: it knows no such token any more. Rejects when it doesn't answer. */
  async admit(url: string, auth: unknown): Promise<Admission | Refusal | null> {
    return (await this.#ask(url, 'admit', auth)) as Admission | Refusal | null
  }

  async #ask(url: string, what: 'has' | 'admit', body: unknown): Promise<unknown> {
    const response = await fetch(`${url}/api/cluster/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(SHORT_MS),
    })
    if (!response.ok) throw new Error(`another process answered ${response.status}`)
    return response.json()
  }
}
