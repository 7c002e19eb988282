import type { Engine } from '../../shared/game/contract.ts'
import { History } from '../../shared/game/history.ts'
import type { Actor, Seat } from '../../shared/vocabulary/ids.ts'
import type { Deed, Intent } from '../../shared/vocabulary/intent.ts'
import { refusal, type Ack, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { SeatRow, Storage, StoredRoom } from '../storage/storage.ts'
import { temperamentAt } from './bot-table.ts'
import { rowsAfter, whyNotNamed, type Holder } from './chairs.ts'
import type { Clock } from './clock.ts'
import { Journal } from './journal.ts'
import type { Log } from './log.ts'
import { momentAfter, replayed, restoredMoment, withRows, type Moment } from './moment.ts'
import { Recovery } from './recovery.ts'
import type { ClosedReason } from './watcher.ts'

/** Intents of people that may wait for the disk; the server's own always may. */
const MOST_WAITING = 500

type Needs = { engine: Engine; storage: Pick<Storage, 'append' | 'load'>; clock: Clock; log: Log }

/** What play tells its room: the durable moment moved, the disk took nothing, another process has the room, a rule broke. */
type Tells = { saved(): void; failed(): void; fenced(): void; broken(error: unknown): void }

/** The rules of a room over its journal: one queue of intents, each applied at once, committed, then answered. */
export class Play {
  readonly #stored: StoredRoom
  readonly #needs: Needs
  readonly #tells: Tells
  readonly #journal: Journal
  readonly #recovery: Recovery
  readonly #history = new History()
  #ended: ClosedReason | null = null

  constructor(stored: StoredRoom, needs: Needs, tells: Tells) {
    const { engine, storage, clock, log } = needs
    const { roomId } = stored.room
    this.#stored = stored
    this.#needs = needs
    this.#tells = tells
    this.#journal = new Journal(
      { roomId, fence: stored.fence, storage, saved: () => this.#saved(), failed: () => this.#failed(), fenced: tells.fenced },
      restoredMoment(engine, stored, this.#history, this.at),
      stored.entries,
    )
    this.#recovery = new Recovery({
      clock,
      mend: () => this.#readBack(),
      mended: (since) => void this.#goOn(since),
      failed: (error) => log.warn({ roomId, error }, 'the storage is still in trouble'),
    })
  }

  /** What was applied. */
  get head(): Moment {
    return this.#journal.head
  }

  /** What is committed: all that anybody outside may look at. */
  get durable(): Moment {
    return this.#journal.durable
  }

  /** True while it isn't known what the disk has. */
  get stalled(): boolean {
    return this.#recovery.stalled
  }

  get isOver(): boolean {
    return this.#ended !== null
  }

  /** Now, in ms since entry 0. */
  get at(): number {
    return Math.max(0, this.#needs.clock.now() - this.#stored.room.openedAt)
  }

  /** The answer to an intent with this id that was accepted, or is being written; null: there is none. */
  answered(actor: Actor, id: string): Promise<Ack> | null {
    return this.#journal.known(actor, id)
  }

  /** One intent of one actor, answered exactly once: the same id of the same actor gets the same answer for ever. */
  submit(actor: Actor, intent: Intent): Promise<Ack> {
    const known = this.answered(actor, intent.id)
    if (known) return known
    const no = this.whyNot()
    return no ? refused(no) : this.#apply(actor, intent, this.at)
  }

  /** What a bot thought of while its screen was on counts only if the chair is still its to play. */
  botDoes(seat: Seat, intent: Intent): Promise<Ack> {
    if (temperamentAt(this.head.state.G, seat) !== null) return this.submit(seat, intent)
    return refused(refusal('choice-gone', 'A human plays here again.'))
  }

  /** An intent of the server itself. Its id carries the version that it makes, so no two ever meet. */
  own(actor: Actor, deed: Deed, at = this.at, holder?: Holder): Promise<Ack> {
    const no = this.#whyClosed()
    const id = `${deed.type.replace('.', '-')}-by-server-${this.head.seq + 1}`
    return no ? refused(no) : this.#apply(actor, { id, ...deed }, at, holder)
  }

  /** Changes who holds a chair, and nothing that the rules know. */
  hold(row: SeatRow): Promise<Ack> {
    return this.#journal.add({ entry: null, rows: [row], after: { ...this.head, seats: withRows(this.head.seats, [row]) } })
  }

  /** Why nothing new of anybody's can be taken now. */
  whyNot(): Refusal | null {
    return this.#whyClosed() ?? (this.#journal.waiting >= MOST_WAITING ? refusal('busy', 'The room is busy. Send it again.') : null)
  }

  /** Takes no more intents and waits for what is being written. */
  async close(reason: ClosedReason): Promise<void> {
    this.#ended = reason
    this.#recovery.stop()
    await this.#journal.settled()
  }

  #apply(actor: Actor, intent: Intent, at: number, holder?: Holder): Promise<Ack> {
    const { head } = this
    const entry = { seq: head.seq + 1, actor, at: Math.max(head.at, at), intent }
    try {
      const no = whyNotNamed(entry, head)
      if (no) return refused(no)
      const applied = this.#needs.engine.apply(head.state, entry, this.#history.past)
      if (!applied.ok) return refused(this.#told(actor, applied.refusal))
      this.#history.live(head.state, entry, applied.state)
      const rows = rowsAfter(entry, head, applied.state, holder)
      return this.#journal.add({ entry, rows, after: momentAfter(head, entry, applied.state, rows) })
    } catch (error) {
      this.#tells.broken(error)
      return refused(refusal('choice-gone', 'The game could not do that. Nothing has changed.'))
    }
  }

  #whyClosed(): Refusal | null {
    if (this.#ended && this.#ended !== 'restarting') return refusal('no-such-room', 'This room is closed.')
    return this.#ended || this.stalled ? refusal('not-saved', 'The server can not save just now. It tries again.') : null
  }

  /** A refusal as it may leave the server. A rule that broke under the clock would stop the game for good, so the room says so. */
  #told(actor: Actor, no: Refusal): Refusal {
    const fault = no.params?.['fault']
    if (fault === undefined) return no
    const error = new Error(String(fault))
    if (typeof actor === 'number') this.#needs.log.error({ roomId: this.#stored.room.roomId, error }, 'a rule broke')
    else this.#tells.broken(error)
    return refusal(no.code, no.say)
  }

  #saved(): void {
    this.#recovery.succeed()
    this.#history.forget(this.durable.state)
    this.#tells.saved()
  }

  #failed(): void {
    this.#history.fallBack(this.durable.seq)
    this.#recovery.fail(this.at)
    this.#tells.failed()
  }

  /** A write that failed may be on the disk all the same: what the disk has is what counts. */
  async #readBack(): Promise<void> {
    const { engine, storage } = this.#needs
    const stored = (await storage.load(this.#stored.room.roomId)).rooms[0]
    if (!stored) throw new Error('the room is not in the storage')
    if (stored.fence !== this.#stored.fence) return this.#tells.fenced()
    const newer = stored.entries.filter((entry) => entry.seq > this.durable.seq)
    const moment = newer.reduce((before, entry) => replayed(engine, before, entry, this.#history), this.durable)
    this.#journal.adopt({ ...moment, seats: new Map(stored.seats.map((row) => [row.seat, row])) }, newer)
  }

  /** Time that the server lost is given back: the pause begins when the trouble did. */
  async #goOn(since: number): Promise<void> {
    const ack = await this.own('facilitator', { type: 'pause' }, since)
    if (!ack.ok && !this.stalled) this.#saved()
  }
}

function refused(no: Refusal): Promise<Ack> {
  return Promise.resolve({ ok: false, refusal: no })
}
