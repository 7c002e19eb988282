import { endSession, reachOfServer } from '../../net/api.ts'
import { openSession } from '../../net/hostKey.ts'
import { plugTo } from '../../net/connection.ts'
import type { Key } from '../../net/keys.ts'
import type { Transport } from '../../net/transport.ts'

/** What the self-test tries on the device and the network; a test brings its own. */
export type Probes = {
  /** Milliseconds that the server took to answer a small request; null: it didn't. */
  ping(): Promise<number | null>
  /** What the server says of its addresses and its clock; null: it says nothing. */
  address(): Promise<{ addresses: string[]; now: number } | null>
  /** Whether the server's own answer came back this way. */
  reaches(transport: Transport): Promise<boolean>
  /** Holds a line open; whole seconds until it broke, all of them when it didn't, null when none could be opened. */
  holds(transport: Transport, seconds: number, tick: (second: number) => void): Promise<number | null>
  now(): number
  /** Whether this browser may keep something. */
  keeps(): boolean
  screen(): { width: number; height: number }
  /** Names of what this browser lacks. */
  lacks(): string[]
  origin(): string
}

const ANSWERS_WITHIN = 8000
/** No room has this key: the server's refusal proves that it was heard and answered. */
const NONSENSE: Key = { room: 'self-test', token: 'self-test' }

/** The real ones. */
export const browserProbes: Probes = {
  async ping() {
    const began = performance.now()
    const response = await fetch('/api/health', { cache: 'no-store', signal: AbortSignal.timeout(ANSWERS_WITHIN) }).catch(() => null)
    const answer: unknown = await response?.json().catch(() => null)
    return response?.ok && typeof answer === 'object' && answer !== null && 'ok' in answer ? performance.now() - began : null
  },
  async address() {
    const answer = await reachOfServer()
    return answer.ok ? answer.value : null
  },
  reaches(transport) {
    return new Promise((resolve) => {
      const done = (isThrough: boolean) => {
        clearTimeout(timer)
        plug.drop()
        resolve(isThrough)
      }
      const timer = setTimeout(() => done(false), ANSWERS_WITHIN)
      const plug = plugTo(NONSENSE)(transport, undefined, {
        up: () => {},
        down: () => done(false),
        refused: ({ code }) => done(code === 'unknown-token'),
        view: () => {},
        patch: () => {},
        closed: () => {},
        newer: () => {},
      })
    })
  },
  async holds(transport, seconds, tick) {
    const answer = await openSession({ length: 'short', dry: true, rooms: [{ citizens: 2 }] })
    const room = answer.ok ? answer.value.rooms[0] : undefined
    if (!answer.ok || !room) return null
    const held = await holdLine({ room: room.roomId, token: room.projectorToken }, transport, seconds, tick)
    await endSession(answer.value.sessionId, answer.value.facilitatorToken)
    return held
  },
  now: () => Date.now(),
  keeps() {
    try {
      localStorage.setItem('igs:check', '1')
      const kept = localStorage.getItem('igs:check') === '1'
      localStorage.removeItem('igs:check')
      return kept
    } catch {
      return false
    }
  },
  screen: () => ({ width: innerWidth, height: innerHeight }),
  lacks: () => Object.entries(NEEDED).flatMap(([name, has]) => (has() ? [] : [name])),
  origin: () => location.origin,
}

/** What the screens are built on. */
const NEEDED: Readonly<Record<string, () => boolean>> = {
  dialog: () => 'HTMLDialogElement' in globalThis,
  toSorted: () => 'toSorted' in Array.prototype,
  oklch: () => CSS.supports('color', 'oklch(0.5 0.1 90)'),
  ':has()': () => CSS.supports('selector(:has(*))'),
}

function holdLine(key: Key, transport: Transport, seconds: number, tick: (second: number) => void): Promise<number> {
  return new Promise((resolve) => {
    let second = 0
    const done = () => {
      clearInterval(beat)
      plug.drop()
      resolve(second)
    }
    const beat = setInterval(() => {
      second += 1
      tick(second)
      if (second === seconds) done()
    }, 1000)
    const plug = plugTo(key)(transport, undefined, {
      up: () => {},
      down: done,
      refused: done,
      view: () => {},
      patch: () => {},
      closed: done,
      newer: () => {},
    })
  })
}
