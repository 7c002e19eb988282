import helmet from 'helmet'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What no page of ours ever asks a browser for. */
const PERMISSIONS = (
  'accelerometer bluetooth camera display-capture geolocation gyroscope hid idle-detection local-fonts ' +
  'magnetometer microphone midi payment serial usb xr-spatial-tracking'
)
  .split(' ')
  .map((name) => `${name}=()`)
  .join(', ')

/** The own sockets by their full address: browsers of 2021 don't count them as 'self'. */
function socketsOf({ headers: { host = '' } }: IncomingMessage): string {
  return /^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : "'self'"
}

/** One strict policy for every answer, without a nonce. Nothing upgrades to https: a class plays on a plain-http LAN address. */
const shield = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'", socketsOf],
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
  response.setHeader('permissions-policy', PERMISSIONS)
  shield(request, response, (fault?: unknown) => {
    if (fault) throw new Error('headers: the shield failed', { cause: fault })
    next()
  })
}
