import { XHR } from 'socket.io-client'

/** So many requests a browser has open to one server, the poll and a tap among them. */
const PROBES = 4
const PROBE_MS = 900

/** Polling as socket.io does it, but its requests end with it: a browser has few connections, and a dead one may hang for minutes. */
class EndingPolling extends XHR {
  readonly #open = new Set<XMLHttpRequest>()

  override request(options?: Record<string, unknown>): ReturnType<XHR['request']> {
    const request = super.request(options)
    const xhr: unknown = Reflect.get(request, '_xhr')
    if (xhr instanceof XMLHttpRequest) {
      this.#open.add(xhr)
      xhr.addEventListener('loadend', () => this.#open.delete(xhr))
    }
    return request
  }

  override doClose(): void {
    const open = [...this.#open]
    // The goodbye is a request of its own.
    super.doClose()
    for (const xhr of open) xhr.abort()
  }
}

/** Outside a browser, as in tests, socket.io has requests of its own. */
export const POLLING = typeof XMLHttpRequest === 'undefined' ? (['polling'] as 'polling'[]) : [EndingPolling]

/**
 * After a sleep a browser may hold idle connections that nobody answers on any more, and would send the next request over
 * one of them. Small requests take them all; what isn't answered is given up, and its connection with it.
 */
export function shakeOffDeadConnections(server: string): void {
  const late = new AbortController()
  setTimeout(() => late.abort(), PROBE_MS)
  for (let i = 0; i < PROBES; i += 1) fetch(`${server}/api/health`, { cache: 'no-store', signal: late.signal }).catch(() => null)
}
