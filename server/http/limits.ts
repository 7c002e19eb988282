import { BurstyRateLimiter, RateLimiterMemory } from 'rate-limiter-flexible'
import { codeFrom } from '../../shared/vocabulary/ids.ts'
import type { Clock } from '../rooms/clock.ts'
import { Guesses } from './guesses.ts'

/** How much one address or room may ask for: sized for a whole school behind one address. */
export type Limits = {
  /** Whether this address may open one more session: 20 at once, then one in 10 s. */
  mayOpen(address: string): Promise<boolean>
  /** Whether this code may seat one more: 100 at once, then 10 a second. */
  maySeat(code: string): Promise<boolean>
  /** Whether this token may read one more document: 40 at once, then 4 a second. Each screen has its own, so a class may fetch at the same second. */
  mayRead(token: string): Promise<boolean>
  /** Whether this token may have its session exported once more: 5 at once, then one in 10 s. */
  mayExport(token: string): Promise<boolean>
  guesses: Guesses
}

export function schoolLimits(clock: Clock): Limits {
  const sessions = bursty({ points: 1, duration: 10 }, { points: 19, duration: 190 })
  const seats = bursty({ points: 10, duration: 1 }, { points: 90, duration: 9 })
  const documents = bursty({ points: 4, duration: 1 }, { points: 36, duration: 9 })
  const exports = bursty({ points: 1, duration: 10 }, { points: 4, duration: 40 })
  return {
    mayOpen: (address) => allows(sessions, `open ${address}`),
    maySeat: (code) => allows(seats, `seat ${plain(code)}`),
    mayRead: (token) => allows(documents, `read ${token}`),
    mayExport: (token) => allows(exports, `export ${token}`),
    guesses: new Guesses(clock),
  }
}

/** No limits on what is asked with a right code, for tests and benchmarks that play many classes from one machine. */
export function noLimits(clock: Clock): Limits {
  const always = () => Promise.resolve(true)
  return { mayOpen: always, maySeat: always, mayRead: always, mayExport: always, guesses: new Guesses(clock) }
}

/** One writing for one code. */
export function plain(code: string): string {
  return codeFrom(code) ?? 'no code'
}

type Rate = { points: number; duration: number }

function bursty(steady: Rate, burst: Rate): BurstyRateLimiter {
  return new BurstyRateLimiter(new RateLimiterMemory(steady), new RateLimiterMemory({ ...burst, keyPrefix: 'burst' }))
}

async function allows(limiter: BurstyRateLimiter, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  )
}
