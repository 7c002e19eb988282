import { isRefusal } from '../sessions/hall.ts'
import type { Refusal, RefusalCode } from '../../shared/vocabulary/refusal.ts'
import type { Clock } from '../rooms/clock.ts'
import { TOO_FAST } from './answers.ts'

const FREE = 10
const FORGETS_ONE_IN = 6_000
const STEP = 500
const LONGEST = 5_000
const MOST_WAITING = 8
const MOST_KEPT = 20_000
const WRONG: ReadonlySet<RefusalCode> = new Set(['no-such-room', 'unknown-token'])
/** Answers that don't tell whether the code was right. */
const UNTOLD: ReadonlySet<RefusalCode> = new Set(['too-fast', 'busy', 'not-saved'])

/** What an address guessed wrong lately: `level` falls by ten a minute. */
type Record = { level: number; at: number; free: number; waiting: number }

/**
 * Codes can be guessed, but not quickly, and nobody is ever locked out. An address has ten wrong codes a minute free; then
 * its unknown codes are looked up one after the other, ever more slowly, up to 5 s apart. A code that is known at an address,
 * because somebody there has opened the room or is in it, is looked up at once, so a class doesn't wait for its joker.
 */
export class Guesses {
  readonly #clock: Clock
  readonly #records = new Map<string, Record>()
  readonly #known = new Set<string>()
  readonly #underway = new Map<string, Promise<void>>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The codes of a room that was opened from here. */
  know(address: string, ...codes: readonly string[]): void {
    for (const code of codes) this.#known.add(`${address} ${code}`)
    forgetOldest(this.#known)
  }

  /** Looks a code up when it is its turn. */
  async look<T extends object>(address: string, code: string, look: () => Promise<T | Refusal>): Promise<T | Refusal> {
    const key = `${address} ${code}`
    for (let first = this.#underway.get(key); first && !this.#known.has(key); first = this.#underway.get(key)) await first
    if (this.#known.has(key)) return look()
    let done: () => void = () => {}
    this.#underway.set(key, new Promise((resolve) => (done = resolve)))
    try {
      return await this.#guess(address, code, look)
    } finally {
      this.#underway.delete(key)
      done()
    }
  }

  async #guess<T extends object>(address: string, code: string, look: () => Promise<T | Refusal>): Promise<T | Refusal> {
    const record = this.#recordOf(address)
    if (record.waiting >= MOST_WAITING) return TOO_FAST
    record.level += 1
    await this.#turn(record)
    const answer = await look()
    if (isRefusal(answer) && WRONG.has(answer.code)) return answer
    record.level = Math.max(0, record.level - 1)
    if (!isRefusal(answer) || !UNTOLD.has(answer.code)) this.know(address, code)
    return answer
  }

  async #turn(record: Record): Promise<void> {
    const over = Math.ceil(record.level - FREE)
    if (over <= 0) return
    const now = this.#clock.now()
    record.free = Math.max(now, record.free) + Math.min(LONGEST, over * STEP)
    record.waiting += 1
    await new Promise<void>((resolve) => this.#clock.after(record.free - now, resolve))
    record.waiting -= 1
  }

  #recordOf(address: string): Record {
    const now = this.#clock.now()
    const record = this.#records.get(address) ?? { level: 0, at: now, free: 0, waiting: 0 }
    record.level = Math.max(0, record.level - (now - record.at) / FORGETS_ONE_IN)
    record.at = now
    this.#records.set(address, record)
    forgetOldest(this.#records)
    return record
  }
}

function forgetOldest(kept: Map<string, unknown> | Set<string>): void {
  for (const key of kept.keys()) {
    if (kept.size <= MOST_KEPT) return
    kept.delete(key)
  }
}
