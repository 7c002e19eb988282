import type { Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { Clock } from './clock.ts'

/** A reload or a change of network takes less than this. */
const LOST_MS = 5_000
/** Who sat down and never showed up, or was there before a restart. */
const SILENT_MS = 60_000

/** Whether a seat has a screen on, and since when that is so; epoch ms. */
export type Line = { on: boolean; since: number }

/** Who looks at a room: how many screens each audience has on, and which seats are away. Silence of a live socket is the transport's business: it pings. */
export class Presence {
  readonly #clock: Clock
  readonly #tell: (seat: Seat, away: boolean) => void
  readonly #screens = new Map<Audience, number>()
  readonly #lines = new Map<Seat, Line>()
  readonly #leaving = new Map<Seat, () => void>()

  constructor(clock: Clock, tell: (seat: Seat, away: boolean) => void) {
    this.#clock = clock
    this.#tell = tell
  }

  audiences(): Iterable<Audience> {
    return this.#screens.keys()
  }

  /** A seat's line; undefined while nobody of it is expected. */
  lineOf(seat: Seat): Line | undefined {
    return this.#lines.get(seat)
  }

  /** A screen is on; call what it returns when it goes off. */
  arrive(audience: Audience): () => void {
    this.#screens.set(audience, (this.#screens.get(audience) ?? 0) + 1)
    if (typeof audience === 'number') {
      this.#stay(audience)
      this.#lines.set(audience, { on: true, since: this.#clock.now() })
      this.#tell(audience, false)
    }
    let on = true
    return () => {
      if (!on) return
      on = false
      const left = (this.#screens.get(audience) ?? 1) - 1
      if (left > 0) this.#screens.set(audience, left)
      else {
        this.#screens.delete(audience)
        if (typeof audience === 'number') this.#leave(audience, LOST_MS)
      }
    }
  }

  /** A seat that ought to show up soon. */
  expect(seat: Seat): void {
    if (!this.#screens.has(seat)) this.#leave(seat, SILENT_MS)
  }

  stop(): void {
    for (const stay of this.#leaving.values()) stay()
    this.#leaving.clear()
  }

  #leave(seat: Seat, ms: number): void {
    this.#stay(seat)
    this.#lines.set(seat, { on: false, since: this.#clock.now() })
    const cancel = this.#clock.after(ms, () => {
      this.#leaving.delete(seat)
      this.#tell(seat, true)
    })
    this.#leaving.set(seat, cancel)
  }

  #stay(seat: Seat): void {
    this.#leaving.get(seat)?.()
    this.#leaving.delete(seat)
  }
}
