import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Household } from '../../shared/vocabulary/intent.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { SeatRow } from '../storage/storage.ts'
import { chairFor, isHeld, type Holder } from './chairs.ts'
import type { Moment } from './moment.ts'
import type { Play } from './play.ts'

/** How somebody sits down: so many people, after so many of the session, with a name that waits for the facilitator. */
export type Sitting = { people?: Household; turn?: number; wanted?: SeatRow['wanted'] }

/** Somebody's secrets, made once it is known which are taken. */
export type Secrets = (head: Moment) => Omit<Holder, 'wanted'>

type Needs = {
  play: Play
  /** Somebody ought to show up on this chair soon. */
  expect(seat: Seat): void
  /** The device that held this chair holds it no more. */
  replaced(seat: Seat): void
}

/** Gives chairs of one room to people, and to their next device. Answers come once they are durable. */
export class Reception {
  readonly #needs: Needs

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Seats a human, or gives them a chair at the door. */
  async sit(secrets: Secrets, { wanted = null, ...sitting }: Sitting = {}): Promise<SeatRow | Refusal> {
    const { play } = this.#needs
    const no = play.whyNot()
    if (no) return no
    const { head } = play
    const who = secrets(head)
    // With no chair left the rules say which no it is: full, locked or over.
    const seat = chairFor(head, { ...who, wanted }) ?? 1
    const ack = await play.own('system', { type: 'seat.take', seat, ...sitting }, play.at, { ...who, wanted })
    return ack.ok ? this.#seated(seat) : ack.refusal
  }

  /** Gives a chair to a new device of the same human; the one before is told and ends. */
  async handOver(seat: Seat, tokenHash: string): Promise<SeatRow | Refusal> {
    const { play, replaced } = this.#needs
    const no = play.whyNot()
    if (no) return no
    const row = play.head.seats.get(seat)
    if (!row || !isHeld(play.head, seat)) return refusal('removed', 'Nobody sits on that chair any more.')
    const ack = await play.hold({ ...row, tokenHash, epoch: row.epoch + 1 })
    if (!ack.ok) return ack.refusal
    replaced(seat)
    return this.#seated(seat)
  }

  #seated(seat: Seat): SeatRow | Refusal {
    this.#needs.expect(seat)
    return this.#needs.play.durable.seats.get(seat) ?? refusal('removed', 'That chair was taken back.')
  }
}
