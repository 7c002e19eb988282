import type { Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { Clock } from './clock.ts'

/** A reload or a change of network takes less than this. */
const LOST_MS = 5_000
/** Who sat down and never showed up, or was there before a restart. A facilitator changes from one device to another in this time. */
const SILENT_MS = 60_000

/** Whose absence somebody is told of. */
type Missed = Seat | 'facilitator'

/** Whether somebody has a screen on, and since when that is so; epoch ms. */
export type Line = { on: boolean; since: number }

/** Who looks at a room: how many screens each audience has on, and who is away. Silence of a live socket is the transport's business: it pings. */
export class Presence {
  readonly #clock: Clock
  readonly #tell: (who: Missed, away: boolean) => void
  readonly #screens = new Map<Audience, number>()
  readonly #lines = new Map<Missed, Line>()
  readonly #leaving = new Map<Missed, () => void>()
  readonly #come = new Set<Missed>()

  constructor(clock: Clock, tell: (who: Missed, away: boolean) => void) {
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

  /** Whether somebody's screen was on since they were expected. */
  hasCome(who: Missed): boolean {
    return this.#come.has(who)
  }

  /** Whether somebody was there, or was to come, and has been gone for too long. */
  isAway(who: Missed): boolean {
    return this.#lines.get(who)?.on === false && !this.#leaving.has(who)
  }

  /** A screen is on; call what it returns when it goes off. */
  arrive(audience: Audience): () => void {
    this.#screens.set(audience, (this.#screens.get(audience) ?? 0) + 1)
    if (isMissed(audience)) {
      this.#stay(audience)
      this.#come.add(audience)
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
        if (isMissed(audience)) this.#leave(audience, audience === 'facilitator' ? SILENT_MS : LOST_MS)
      }
    }
  }

  /** Somebody who ought to show up soon. */
  expect(who: Missed): void {
    this.#come.delete(who)
    if (!this.#screens.has(who)) this.#leave(who, SILENT_MS)
  }

  stop(): void {
    for (const stay of this.#leaving.values()) stay()
    this.#leaving.clear()
  }

  #leave(who: Missed, ms: number): void {
    this.#stay(who)
    this.#lines.set(who, { on: false, since: this.#clock.now() })
    const cancel = this.#clock.after(ms, () => {
      this.#leaving.delete(who)
      this.#tell(who, true)
    })
    this.#leaving.set(who, cancel)
  }

  #stay(who: Missed): void {
    this.#leaving.get(who)?.()
    this.#leaving.delete(who)
  }
}

/** Observers and shared screens come and go as they like. */
function isMissed(audience: Audience): audience is Missed {
  return typeof audience === 'number' || audience === 'facilitator'
}
