import type { Engine, RoomCard } from '../../shared/game/contract.ts'
import type { Actor, Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { Deed, Intent } from '../../shared/vocabulary/intent.ts'
import { refusal, type Ack, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { RoomRow, SeatRow, Storage, StoredRoom } from '../storage/storage.ts'
import { Alarm } from './alarm.ts'
import type { BotDriver } from './bot-driver.ts'
import { BotTable } from './bot-table.ts'
import { cardMaker } from './card.ts'
import { chairFor, isHeld, rowsAfter, type Holder } from './chairs.ts'
import type { Clock } from './clock.ts'
import { Journal } from './journal.ts'
import { madeUp } from './late.ts'
import type { Log } from './log.ts'
import { momentAfter, replayed, restoredMoment, withRows, type Moment, type Seats } from './moment.ts'
import { Presence } from './presence.ts'
import { Publisher, type Notice } from './publisher.ts'
import { Recovery } from './recovery.ts'
import { Snapshots } from './snapshots.ts'
import type { ClosedReason, Frame, Publication, Watcher } from './watcher.ts'

/** Intents of people that may wait for the disk; the server's own always may. */
const MOST_WAITING = 500

export type RoomNeeds = { engine: Engine; storage: Storage; clock: Clock; bots: BotDriver; log: Log }

/**
 * A room: one queue, one timer, one journal. Intents are applied to the head at once, committed, then answered, then
 * shown; what goes wrong here stays here.
 */
export class RoomActor {
  readonly row: RoomRow
  readonly #needs: RoomNeeds
  readonly #journal: Journal
  readonly #publisher: Publisher
  readonly #presence: Presence
  readonly #alarm: Alarm
  readonly #bots: BotTable
  readonly #recovery: Recovery
  readonly #snapshots: Snapshots
  readonly #cardOf: (seats: Seats) => RoomCard
  readonly #watchers = new Set<Watcher>()
  #notice: Notice | null = null
  #touched: number
  #ended: ClosedReason | null = null

  constructor(stored: StoredRoom, needs: RoomNeeds) {
    const { engine, storage, clock, bots, log } = needs
    const { roomId } = stored.room
    this.row = stored.room
    this.#needs = needs
    this.#touched = clock.now()
    this.#cardOf = cardMaker(stored.room)
    this.#journal = new Journal(
      { roomId, fence: stored.fence, storage, saved: () => this.#saved(), failed: () => this.#failed() },
      restoredMoment(engine, stored),
      stored.entries,
    )
    this.#presence = new Presence(clock, (seat, away) => this.#away(seat, away))
    this.#alarm = new Alarm(clock, () => void this.#own('clock', { type: 'time-up', since: this.#journal.head.state.G.town.since }))
    this.#snapshots = new Snapshots(stored.snapshot, (seq, state) => {
      storage.snapshot(roomId, seq, state).catch((error: unknown) => log.warn({ roomId, error }, 'a snapshot was not kept'))
    })
    this.#recovery = new Recovery({
      clock,
      mend: () => this.#readBack(),
      mended: (since) => void this.#goOn(since),
      failed: (error) => log.warn({ roomId, error }, 'the storage is still in trouble'),
    })
    this.#publisher = new Publisher({
      engine,
      clock,
      audiences: () => this.#presence.audiences(),
      current: () => ({ moment: this.durable, card: this.card, notice: this.#noticeNow() }),
      published: (publication) => this.#published(publication),
      broken: (error) => this.#broken(error),
    })
    this.#bots = new BotTable({
      driver: bots,
      screen: (seat) => this.#publisher.screen(seat),
      isKnown: (seat, id) => this.#journal.known(seat, id) !== null,
      submit: (seat, id, deed) => this.submit(seat, { id, ...deed }),
      broken: (error) => log.error({ roomId, error }, 'a bot failed'),
    })
  }

  get roomId(): string {
    return this.row.roomId
  }

  /** What is committed: all that anybody outside may look at. */
  get durable(): Moment {
    return this.#journal.durable
  }

  /** Version of the last publication. */
  get version(): number {
    return this.#publisher.version
  }

  get card(): RoomCard {
    return this.#cardOf(this.durable.seats)
  }

  /** When somebody last came or did something; epoch ms. */
  get touched(): number {
    return this.#touched
  }

  /** Humans on chairs, those included whose chair is just being written. */
  get humans(): number {
    const { head } = this.#journal
    return [...head.seats.keys()].filter((seat) => isHeld(head, seat)).length
  }

  /** Starts what happens by itself; after a restart the people get time to come back. */
  start(): void {
    const { deadline } = this.durable.state.G.town
    for (const seat of this.durable.seats.keys()) if (this.holds(seat)) this.#presence.expect(seat)
    const deed = deadline === null ? null : madeUp(deadline, this.#at())
    // A pause begins where the journal ends, so that the whole time left is kept.
    if (deed) void this.#own('facilitator', deed, deed.type === 'pause' ? this.durable.at : this.#at())
    this.#setAlarm()
    this.#bots.ask(this.durable.state, this.version)
  }

  /** One intent of one actor, answered exactly once: the same id of the same actor gets the same answer for ever. */
  submit(actor: Actor, intent: Intent): Promise<Ack> {
    const known = this.#journal.known(actor, intent.id)
    if (known) return known
    const no = this.#whyClosed() ?? this.#whyBusy()
    return no ? refused(no) : this.#apply(actor, intent, this.#at())
  }

  /** Seats a human; the answer names the chair once it is durable. */
  async sit(holder: (seats: Seats) => Holder): Promise<SeatRow | Refusal> {
    const no = this.#whyClosed() ?? this.#whyBusy()
    if (no) return no
    const { head } = this.#journal
    // With no chair left the rules say which no it is: full, locked or over.
    const seat = chairFor(head) ?? 1
    const ack = await this.#apply('system', { id: `seat-take-${head.seq + 1}`, type: 'seat.take', seat }, this.#at(), holder(head.seats))
    return ack.ok ? this.#seated(seat) : ack.refusal
  }

  /** Gives a chair to a new device of the same human; the one before is told and ends. */
  async handOver(seat: Seat, tokenHash: string): Promise<SeatRow | Refusal> {
    const no = this.#whyClosed() ?? this.#whyBusy()
    if (no) return no
    const { head } = this.#journal
    const row = head.seats.get(seat)
    if (!row || !isHeld(head, seat)) return refusal('removed', 'Nobody sits on that chair any more.')
    const rows = [{ ...row, tokenHash, epoch: row.epoch + 1 }]
    const ack = await this.#journal.add({ entry: null, rows, after: { ...head, seats: withRows(head.seats, rows) } })
    if (!ack.ok) return ack.refusal
    this.#end(seat, 'replaced')
    return this.#seated(seat)
  }

  /** The chair of a human by one of the things that only they know. */
  chairOf(key: 'tokenHash' | 'returnCode' | 'joinId', value: string): SeatRow | undefined {
    return [...this.#journal.head.seats.values()].find((row) => row[key] === value)
  }

  /** Whether a human sits on the chair. */
  holds(seat: Seat): boolean {
    return isHeld(this.durable, seat)
  }

  /** Whether this is still the token of the human on the chair. */
  admits(seat: Seat, tokenHash: string): boolean {
    return this.holds(seat) && this.durable.seats.get(seat)?.tokenHash === tokenHash
  }

  /** The whole screen of an audience, as it was last shown. */
  view(audience: Audience): Frame & { kind: 'view' } {
    return this.#publisher.view(audience)
  }

  /** What brings a screen from the version that it holds to the last one shown. */
  resume(version: number, audience: Audience): Frame {
    return this.#publisher.resume(version, audience)
  }

  /** A screen is on; call what it returns when it goes off. */
  arrive(audience: Audience): () => void {
    this.#touched = this.#needs.clock.now()
    return this.#presence.arrive(audience)
  }

  watch(watcher: Watcher): void {
    this.#watchers.add(watcher)
  }

  /** Takes no more intents, waits for what is being written and stops every timer. */
  async close(reason: ClosedReason): Promise<void> {
    if (this.#ended) return
    this.#ended = reason
    this.#recovery.stop()
    this.#alarm.set(null)
    this.#presence.stop()
    await this.#journal.settled()
    this.#publisher.stop()
    this.#end('all', reason)
  }

  #apply(actor: Actor, intent: Intent, at: number, holder?: Holder): Promise<Ack> {
    const { head } = this.#journal
    const entry = { seq: head.seq + 1, actor, at: Math.max(head.at, at), intent }
    try {
      const applied = this.#needs.engine.apply(head.state, entry)
      if (!applied.ok) return refused(this.#told(actor, applied.refusal))
      const rows = rowsAfter(intent, head, applied.state, holder)
      if (actor !== 'clock' && actor !== 'system') this.#touched = this.#needs.clock.now()
      return this.#journal.add({ entry, rows, after: momentAfter(head, entry, applied.state, rows) })
    } catch (error) {
      this.#broken(error)
      return refused(refusal('choice-gone', 'The game could not do that. Nothing has changed.'))
    }
  }

  /** The server's own intents; their ids carry the version that they make, so they never meet. */
  #own(actor: Actor, deed: Deed, at = this.#at()): Promise<Ack> {
    const no = this.#whyClosed()
    const id = `${deed.type.replace('.', '-')}-by-server-${this.#journal.head.seq + 1}`
    return no ? refused(no) : this.#apply(actor, { id, ...deed }, at)
  }

  #whyClosed(): Refusal | null {
    if (this.#ended && this.#ended !== 'restarting') return refusal('no-such-room', 'This room is closed.')
    return this.#ended || this.#recovery.stalled ? refusal('not-saved', 'The server can not save just now. It tries again.') : null
  }

  #whyBusy(): Refusal | null {
    return this.#journal.waiting >= MOST_WAITING ? refusal('busy', 'The room is busy. Send it again.') : null
  }

  /** A refusal as it may leave the server. A rule that broke under the clock would stop the game for good, so the room says so. */
  #told(actor: Actor, no: Refusal): Refusal {
    const fault = no.params?.['fault']
    if (fault === undefined) return no
    const error = new Error(String(fault))
    if (typeof actor === 'number') this.#needs.log.error({ roomId: this.roomId, error }, 'a rule broke')
    else this.#broken(error)
    return refusal(no.code, no.say)
  }

  #saved(): void {
    this.#recovery.succeed()
    this.#setAlarm()
    this.#publisher.advance()
    this.#snapshots.consider(this.durable)
  }

  #failed(): void {
    this.#recovery.fail(this.#at())
    this.#bots.forget()
    this.#tell('not-saved')
  }

  /** A write that failed may be on the disk all the same: what the disk has is what counts. */
  async #readBack(): Promise<void> {
    const { engine, storage } = this.#needs
    const stored = (await storage.load(this.roomId)).rooms[0]
    if (!stored) throw new Error('the room is not in the storage')
    const newer = stored.entries.filter((entry) => entry.seq > this.durable.seq)
    const moment = newer.reduce((before, entry) => replayed(engine, before, entry), this.durable)
    this.#journal.adopt({ ...moment, seats: new Map(stored.seats.map((row) => [row.seat, row])) }, newer)
  }

  /** Time that the server lost is given back: the pause begins when the trouble did. */
  async #goOn(since: number): Promise<void> {
    const ack = await this.#own('facilitator', { type: 'pause' }, since)
    if (!ack.ok && !this.#recovery.stalled) this.#saved()
  }

  /** Rule code threw: the room pauses, its facilitator is told, nobody else notices. */
  #broken(error: unknown): void {
    this.#needs.log.error({ roomId: this.roomId, error }, 'a rule broke; the room pauses')
    if (this.#notice === 'broken') return
    this.#tell('broken')
    void this.#own('facilitator', { type: 'pause' })
  }

  #tell(notice: Notice): void {
    this.#notice = notice
    this.#publisher.tell(notice)
    for (const watcher of this.#watchers) watcher.refresh('facilitator')
  }

  /** A notice goes when play goes on. */
  #noticeNow(): Notice | null {
    if (!this.durable.state.G.town.paused && !this.#recovery.stalled) this.#notice = null
    return this.#notice
  }

  #published(publication: Publication): void {
    for (const watcher of this.#watchers) watcher.publish(publication)
    for (const [seat, row] of this.durable.seats) if (row.tokenHash !== null && !this.holds(seat)) this.#end(seat, 'removed')
    this.#bots.ask(this.durable.state, this.version)
  }

  #end(audience: Audience | 'all', reason: ClosedReason): void {
    for (const watcher of this.#watchers) watcher.end(audience, reason)
  }

  #away(seat: Seat, away: boolean): void {
    const { head } = this.#journal
    if (isHeld(head, seat) && head.state.G.citizens[seat]?.away !== away) void this.#own('system', { type: 'seat.away', seat, away })
  }

  #setAlarm(): void {
    const { deadline } = this.durable.state.G.town
    this.#alarm.set(deadline === null || this.#ended ? null : this.row.openedAt + deadline)
  }

  #seated(seat: Seat): SeatRow | Refusal {
    this.#presence.expect(seat)
    return this.durable.seats.get(seat) ?? refusal('removed', 'That chair was taken back.')
  }

  #at(): number {
    return Math.max(0, this.#needs.clock.now() - this.row.openedAt)
  }
}

function refused(no: Refusal): Promise<Ack> {
  return Promise.resolve({ ok: false, refusal: no })
}
