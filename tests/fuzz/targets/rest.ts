import { makeApi } from '../../../server/http/api.ts'
import { Guesses } from '../../../server/http/guesses.ts'
import { noLimits } from '../../../server/http/limits.ts'
import { openMetrics } from '../../../server/http/metrics.ts'
import type { SessionOpened } from '../../../server/sessions/hall.ts'
import { REFUSAL_CODES } from '../../../shared/vocabulary/refusal.ts'
import { library } from '../../support/library.ts'
import type { Siege } from '../siege.ts'
import { target, type Outcome, type Target } from '../target.ts'
import { requestsOf, type Asked, type Route } from './requests.ts'

/** What makes the next input independent of how often the ones before guessed wrong. */
class Unhurried extends Guesses {
  override look<T extends object>(_address: string, _code: string, look: () => Promise<T>): Promise<T> {
    return look()
  }
}

/** The REST interface without a wire. */
export class Rest {
  readonly #siege: Siege
  readonly #api
  /** Errors that a route threw: each is a finding. */
  readonly #thrown: unknown[] = []

  constructor(siege: Siege) {
    const { clock, hall } = siege.world
    this.#siege = siege
    const note = (facts: object) => void this.#thrown.push('error' in facts ? facts.error : facts)
    this.#api = makeApi({
      hall,
      library,
      clock,
      limits: { ...noLimits(clock), guesses: new Unhurried(clock) },
      log: { info: () => {}, warn: note, error: note },
      metrics: openMetrics({ hall: () => hall.stats(), sockets: () => 0 }),
      isOpen: () => true,
      addressOf: () => '10.0.0.1',
      reach: () => [],
    })
  }

  /** Every route but the one that would end the rooms of the siege. */
  get routes(): Route[] {
    return this.#api.routes.filter(({ method, path }) => method !== 'ALL' && !(method === 'DELETE' && path === '/api/sessions/:sessionId'))
  }

  /** Requests of people who hold keys of every room but the quiet one. */
  target(): Target {
    const { school, own, told, settle } = this.#siege
    const held = [school, own, told]
    const tokens = held.flatMap(({ people, opened }) => [
      ...people.map(({ token }) => token),
      opened.facilitatorToken,
      ...opened.rooms.map(({ projectorToken }) => projectorToken),
    ])
    return target('request', { inputs: requestsOf(this.routes, held, tokens), settle, throwAt: (asked) => this.#ask(asked) })
  }

  /** Opens a recording that the importer took, reads all of it, and puts it away. */
  async opensAndReads(recording: unknown, documents: readonly string[], next: () => void): Promise<void> {
    next()
    const response = await this.#fetch({
      method: 'POST',
      path: '/api/recordings',
      headers: [['content-type', 'application/json']],
      body: JSON.stringify(recording),
    })
    const opened = (await response.json()) as SessionOpened
    next()
    if (response.status !== 201) throw new Error(`the importer took what the route refuses: ${JSON.stringify(opened)}`)
    const headers: [string, string][] = [['authorization', `Bearer ${opened.facilitatorToken}`]]
    try {
      for (const document of documents) {
        const read = await this.#fetch({ method: 'GET', path: `/api/rooms/${opened.rooms[0]?.code}/${document}`, headers, body: null })
        await read.arrayBuffer()
        next()
        if (read.status >= 500) throw new Error(`${document} of a recording that was taken: ${read.status} ${this.#whatBroke()}`)
      }
    } finally {
      await this.#fetch({ method: 'DELETE', path: `/api/sessions/${opened.sessionId}`, headers, body: null })
    }
  }

  async #ask(asked: Asked): Promise<Outcome> {
    const { hall } = this.#siege.world
    const rooms = hall.stats().rooms
    const response = await this.#fetch(asked)
    if (this.#thrown.length > 0) throw new Error(`a route threw: ${this.#whatBroke()}`)
    if (response.headers.get('cache-control') !== 'no-store') throw new Error('an answer may be cached')
    if (response.status < 400) return this.#keeps(response, rooms)
    if (hall.stats().rooms !== rooms) throw new Error('a refused request opened a room')
    const { error } = (asked.method === 'HEAD' ? { error: { code: 'malformed', say: 'x' } } : await response.json()) as {
      error?: { code: never; say: string }
    }
    if (!error || !REFUSAL_CODES.includes(error.code) || !error.say) throw new Error(`no typed refusal: ${response.status}`)
    return 'refused'
  }

  /** Whoever may open a room does; it is closed again, so that the hall stays as it is. */
  async #keeps(response: Response, rooms: number): Promise<Outcome> {
    if (response.status !== 201) {
      await response.arrayBuffer()
      if (this.#siege.world.hall.stats().rooms !== rooms) throw new Error('a room was opened without being told of')
      return 'legal'
    }
    const { sessionId, facilitatorToken } = (await response.json()) as SessionOpened
    await this.#siege.world.hall.erase(sessionId, facilitatorToken)
    return 'legal'
  }

  async #fetch({ method, path, headers, body }: Asked): Promise<Response> {
    const incoming = { socket: { remoteAddress: '10.0.0.1' } }
    return this.#api.request(path, { method, headers, ...(body !== null && { body }) }, { incoming })
  }

  #whatBroke(): string {
    return this.#thrown
      .splice(0)
      .map((error) => (error instanceof Error ? (error.stack ?? error.message) : String(error)))
      .join('; ')
      .slice(0, 500)
  }
}
