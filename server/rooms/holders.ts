import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Removed } from '../../shared/vocabulary/state.ts'
import type { SeatRow } from '../storage/storage.ts'
import { isHeld } from './chairs.ts'
import type { Moment } from './moment.ts'

type Needs = {
  /** What was applied. */
  head(): Moment
  /** What is committed: nobody gets in by anything else. */
  durable(): Moment
}

/** The humans of a room and their chairs, those included whose chair is just being written. */
export class Holders {
  readonly #needs: Needs

  constructor(needs: Needs) {
    this.#needs = needs
  }

  get count(): number {
    return [...this.#head.seats.keys()].filter((seat) => this.isTaken(seat)).length
  }

  /** Whether any human ever came here. */
  get everCame(): boolean {
    return this.#rows.some(({ tokenHash }) => tokenHash !== null)
  }

  /** The chair of a human by one of the things that only they know: the one that they have before one that they had. */
  chairOf(key: 'tokenHash' | 'returnCode' | 'joinId', value: string): SeatRow | undefined {
    let had: SeatRow | undefined
    for (const row of this.#head.seats.values()) {
      if (row[key] !== value) continue
      if (this.isTaken(row.seat)) return row
      had ??= row
    }
    return had
  }

  /** Whether a human has the chair, even if that is just being written. */
  isTaken(seat: Seat): boolean {
    return isHeld(this.#head, seat)
  }

  /** The chair that a human had until they were removed in this way. */
  lostBy(why: Removed, isTheirs: (row: SeatRow) => boolean): SeatRow | undefined {
    const { removed } = this.#head.state.G.facilitator
    return this.#rows.find((row) => removed[row.seat] === why && isTheirs(row))
  }

  /** Whether a human sits on the chair. */
  holds(seat: Seat): boolean {
    return isHeld(this.#needs.durable(), seat)
  }

  /** Whether this is still the token of the human on the chair. */
  admits(seat: Seat, tokenHash: string): boolean {
    return this.holds(seat) && this.#needs.durable().seats.get(seat)?.tokenHash === tokenHash
  }

  get #head(): Moment {
    return this.#needs.head()
  }

  get #rows(): SeatRow[] {
    return [...this.#head.seats.values()]
  }
}
