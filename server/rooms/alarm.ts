import type { Clock } from './clock.ts'

/** The one timer of a room: set for a moment in time, moved when that moment moves. */
export class Alarm {
  readonly #clock: Clock
  readonly #ring: () => void
  #due: number | null = null
  #cancel: () => void = () => {}

  constructor(clock: Clock, ring: () => void) {
    this.#clock = clock
    this.#ring = ring
  }

  /** Epoch ms, or null for never. Setting it again for the same moment changes nothing. */
  set(due: number | null): void {
    if (due === this.#due) return
    this.#cancel()
    this.#due = due
    if (due === null) return
    this.#cancel = this.#clock.after(Math.max(1, due - this.#clock.now()), () => {
      this.#due = null
      this.#ring()
    })
  }
}
