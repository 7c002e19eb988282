import helmet from 'helmet'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** One strict policy for every answer, without a nonce. Nothing upgrades to https: a class plays on a plain-http LAN address. */
const shield = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'", 'ws:', 'wss:'],
      'font-src': ["'self'"],
      'manifest-src': ["'self'"],
      'form-action': ["'self'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
})

/** Puts the headers of the house on a response that is about to be written. */
export function withHeaders(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  response.setHeader('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  shield(request, response, (fault?: unknown) => {
    if (fault) throw new Error('headers: the shield failed', { cause: fault })
    next()
  })
}
