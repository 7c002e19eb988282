import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import type { Log } from '../rooms/log.ts'
import { withHeaders } from './headers.ts'
import type { Metrics } from './metrics.ts'
import { bearer, same, type Env } from './request.ts'

type Needs = {
  api: Hono<Env>
  screens: (request: IncomingMessage, response: ServerResponse) => void
  metrics: Metrics
  metricsToken?: string | undefined
  log: Log
}

/** The one http server: metrics, REST, then the screens. Sockets join it at /socket.io. Slow requests are cut. */
export function makeHttpServer(needs: Needs): Server {
  const api = getRequestListener(needs.api.fetch)
  return createServer({ headersTimeout: 5_000, requestTimeout: 10_000, connectionsCheckingInterval: 1_000 }, (request, response) => {
    withHeaders(request, response, () => {
      const path = (request.url ?? '/').split('?')[0] ?? ''
      if (path === '/api' || path.startsWith('/api/')) return void api(request, response)
      if (path === '/metrics' && mayRead(request, needs.metricsToken)) return void tellMetrics(needs, response)
      needs.screens(request, response)
    })
  })
}

/** With a token only its holder; without one only this machine itself, and nothing that was passed on to it. */
function mayRead({ headers, socket }: IncomingMessage, metricsToken: string | undefined): boolean {
  if (metricsToken !== undefined) return same(bearer(headers.authorization) ?? '', metricsToken)
  const passedOn = 'x-forwarded-for' in headers || 'forwarded' in headers
  return !passedOn && /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '')
}

async function tellMetrics({ metrics: { registry }, log }: Needs, response: ServerResponse): Promise<void> {
  try {
    const text = await registry.metrics()
    response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text)
  } catch (error) {
    log.error({ error }, 'metrics failed')
    response.writeHead(503).end()
  }
}
