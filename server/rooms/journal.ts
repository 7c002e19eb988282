import type { Actor } from '../../shared/vocabulary/ids.ts'
import type { Entry } from '../../shared/vocabulary/journal.ts'
import { refusal, type Ack } from '../../shared/vocabulary/refusal.ts'
import type { Outcome, SeatRow, Storage } from '../storage/storage.ts'
import type { Moment } from './moment.ts'

/** A change that waits for the disk: an entry, rows of seats, or both, and the moment that it leads to. */
export type Change = { entry: Entry | null; rows: SeatRow[]; after: Moment }

type Waiting = Change & { answer: (ack: Ack) => void; promise: Promise<Ack> }
type Needs = { roomId: string; fence: number; storage: Pick<Storage, 'append'>; saved(): void; failed(): void; fenced(): void }

const NOT_SAVED: Ack = { ok: false, refusal: refusal('not-saved', 'The server could not save this. It tries again.') }

const keyOf = (actor: Actor, id: string) => `${actor}:${id}`

/**
 * The two states of a room: `head` has what was applied, `durable` what the disk has. Changes made while one write runs
 * go together into the next. When a write fails, `head` falls back and everything that waited is answered `not-saved`; the
 * same when the room has another writer now.
 */
export class Journal {
  readonly #needs: Needs
  readonly #accepted: Map<string, number>
  readonly #pending = new Map<string, Promise<Ack>>()
  #head: Moment
  #durable: Moment
  #queue: Waiting[] = []
  #writing: Waiting[] = []
  #idle: (() => void)[] = []

  constructor(needs: Needs, moment: Moment, entries: readonly Entry[]) {
    this.#needs = needs
    this.#head = moment
    this.#durable = moment
    this.#accepted = new Map(entries.map((entry) => [keyOf(entry.actor, entry.intent.id), entry.seq]))
  }

  get head(): Moment {
    return this.#head
  }

  get durable(): Moment {
    return this.#durable
  }

  /** Intents that wait for the disk. */
  get waiting(): number {
    return this.#queue.length + this.#writing.length
  }

  /** The answer to an intent that was accepted before, or is just being written. */
  known(actor: Actor, id: string): Promise<Ack> | null {
    const version = this.#accepted.get(keyOf(actor, id))
    return version === undefined ? (this.#pending.get(keyOf(actor, id)) ?? null) : Promise.resolve({ ok: true, version })
  }

  /** Makes a change the new head; the answer comes once it is durable, or is known not to be. */
  add(change: Change): Promise<Ack> {
    let answer: (ack: Ack) => void = () => {}
    const promise = new Promise<Ack>((resolve) => (answer = resolve))
    this.#head = change.after
    this.#queue.push({ ...change, answer, promise })
    if (change.entry) this.#pending.set(keyOf(change.entry.actor, change.entry.intent.id), promise)
    if (this.#queue.length === 1) queueMicrotask(() => this.#write())
    return promise
  }

  /** Takes over what the disk really has, after a write that failed. */
  adopt(moment: Moment, entries: readonly Entry[]): void {
    this.#head = moment
    this.#durable = moment
    for (const entry of entries) this.#accepted.set(keyOf(entry.actor, entry.intent.id), entry.seq)
  }

  /** Resolves when nothing waits for the disk. */
  settled(): Promise<void> {
    return this.waiting === 0 ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve))
  }

  #write(): void {
    if (this.#writing.length > 0 || this.#queue.length === 0) return
    const { roomId, fence, storage } = this.#needs
    const batch = this.#queue
    this.#queue = []
    this.#writing = batch
    const entries = batch.flatMap((change) => change.entry ?? [])
    void storage
      .append({ kind: 'room', roomId, fence, entries, seats: batch.flatMap((change) => change.rows) })
      .catch(() => 'failed' as const)
      .then((outcome) => (outcome === 'ok' ? this.#saved(batch) : this.#fallBack(batch, outcome)))
  }

  #saved(batch: readonly Waiting[]): void {
    this.#writing = []
    this.#durable = batch.at(-1)?.after ?? this.#durable
    for (const { entry, after, answer } of batch) {
      if (entry) {
        this.#accepted.set(keyOf(entry.actor, entry.intent.id), entry.seq)
        this.#pending.delete(keyOf(entry.actor, entry.intent.id))
      }
      answer({ ok: true, version: after.seq })
    }
    this.#write()
    this.#needs.saved()
    this.#rest()
  }

  #fallBack(batch: readonly Waiting[], outcome: Outcome): void {
    const lost = [...batch, ...this.#queue]
    this.#writing = []
    this.#queue = []
    this.#pending.clear()
    this.#head = this.#durable
    if (outcome === 'fenced') this.#needs.fenced()
    else this.#needs.failed()
    for (const { answer } of lost) answer(NOT_SAVED)
    this.#rest()
  }

  #rest(): void {
    if (this.waiting > 0) return
    for (const resolve of this.#idle.splice(0)) resolve()
  }
}
