/** What a network does to what passes through it. What isn't named passes as it is. */
export type Weather = {
  /** Each chunk comes so much later, ms; `jitter`: up to so much more. Order is kept, as TCP keeps it. */
  latency?: number
  jitter?: number
  /** Of a thousand chunks, so many are lost and come again after a second, as TCP sends them. */
  lossPerMille?: number
  bytesPerSecond?: number
  /** What goes one way, or both, is swallowed, and nobody is told. */
  swallows?: 'up' | 'down' | 'both'
  /** Nothing goes through and nothing is lost, until the weather changes. */
  holds?: 'up' | 'down' | 'both'
  /** A chunk as big as this is never through, and nothing after it. */
  blocksFrom?: number
  /** A connection is cut when it has been up for so long, ms, or has brought so many bytes down. */
  cutsAfter?: number
  cutsAtByte?: number
  /** New connections: reset, never answered, or answered with a page of somebody else's. */
  newcomers?: 'reset' | 'hang' | 'page'
  /** Websockets: refused with a status, never answered, or asked for as plain requests. */
  websockets?: 403 | 502 | 'hang' | 'strip'
}

/** Fair: what goes in comes out. */
export const FAIR: Weather = {}

/** What a captive portal says to everything. */
export const PORTAL_PAGE = '<!doctype html><title>Sign in</title><p>Welcome to the free network. Please sign in.'

export const stops = (rule: 'up' | 'down' | 'both' | undefined, way: 'up' | 'down'): boolean => rule === 'both' || rule === way
