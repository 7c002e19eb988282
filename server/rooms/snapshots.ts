import type { RoomState } from '../../shared/game/contract.ts'
import type { Moment } from './moment.ts'

/** Entries between two snapshots: more than a class of 30 needs for most months. To live an entry again takes a tenth of a millisecond, to write a snapshot ten. */
const EVERY = 500

/** Keeps a snapshot every so many entries and at each month's end: only speed, so a failure is no trouble. */
export class Snapshots {
  readonly #keep: (seq: number, state: RoomState) => void
  #seq: number
  #month: number

  constructor(last: { seq: number; state: RoomState } | null, keep: (seq: number, state: RoomState) => void) {
    this.#keep = keep
    this.#seq = last?.seq ?? 0
    this.#month = last?.state.G.town.month ?? 0
  }

  consider({ seq, state }: Moment): void {
    const { month } = state.G.town
    if (seq - this.#seq < EVERY && month === this.#month) return
    this.#seq = seq
    this.#month = month
    this.#keep(seq, state)
  }
}
