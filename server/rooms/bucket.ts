import type { Clock } from './clock.ts'

/** A token bucket: `burst` at once, then `rate` a second. In our own hands because it must answer at once and on the injected clock. */
export class Bucket {
  readonly #clock: Clock
  readonly #rate: number
  readonly #burst: number
  #level: number
  #at: number

  constructor(clock: Clock, rate: number, burst: number) {
    this.#clock = clock
    this.#rate = rate
    this.#burst = burst
    this.#level = burst
    this.#at = clock.now()
  }

  /** Takes one, if there is one. */
  take(): boolean {
    this.#fill()
    if (this.#level < 1) return false
    this.#level -= 1
    return true
  }

  /** ms until there is one to take. */
  wait(): number {
    this.#fill()
    return this.#level >= 1 ? 0 : Math.ceil(((1 - this.#level) / this.#rate) * 1000)
  }

  #fill(): void {
    const now = this.#clock.now()
    this.#level = Math.min(this.#burst, this.#level + ((now - this.#at) / 1000) * this.#rate)
    this.#at = now
  }
}
