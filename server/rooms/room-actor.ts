import type { Engine, RoomCard } from '../../shared/game/contract.ts'
import type { Actor, Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { Deed, Intent } from '../../shared/vocabulary/intent.ts'
import { refusal, type Ack, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { RoomRow, SeatRow, Storage, StoredRoom } from '../storage/storage.ts'
import { Alarm } from './alarm.ts'
import type { BotDriver } from './bot-driver.ts'
import { BotTable } from './bot-table.ts'
import { chairFor, isHeld, rowsAfter, type Holder } from './chairs.ts'
import type { Clock } from './clock.ts'
import { Journal } from './journal.ts'
import type { Log } from './log.ts'
import { type Moment, replayed, restoredMoment, withRows } from './moment.ts'
import { Presence } from './presence.ts'
import { type Notice, Publisher } from './publisher.ts'
import type { ClosedReason, Frame, Publication, Watcher } from './watcher.ts'

/** Intents of people that may wait for the disk; the server's own always may. */
const MOST_WAITING = 500
/** Entries between two snapshots. */
const SNAPSHOT_EVERY = 200
/** A step that ended while the server was down goes on for so long. */
const AFTER_RESTART_S = 20
const EXTENSIONS_S = [20, 30, 45, 60, 90, 120, 180, 300, 600]
const RETRY_MS = [250, 500, 1000, 2000, 5000]

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
  readonly #watchers = new Set<Watcher>()
  #notice: Notice | null = null
  /** True while it isn't known what the disk has. */
  #stalled = false
  /** When the disk stopped taking entries, in ms since entry 0; null while it takes them. */
  #troubleAt: number | null = null
  #retries = 0
  #cancelRetry: () => void = () => {}
  #snapshot: { seq: number; month: number }
  #touched: number
  #ended: ClosedReason | null = null
  #cards: { seats: Moment['seats']; card: RoomCard } | null = null

  constructor(stored: StoredRoom, needs: RoomNeeds) {
    const { engine, storage, clock, bots, log } = needs
    const { room, fence, entries } = stored
    this.row = room
    this.#needs = needs
    this.#touched = clock.now()
    const moment = restoredMoment(engine, stored)
    this.#snapshot = { seq: stored.snapshot?.seq ?? 0, month: stored.snapshot?.state.G.town.month ?? 0 }
    this.#journal = new Journal({ roomId: room.roomId, fence, storage, saved: () => this.#saved(), failed: () => this.#failed() }, moment, entries)
    this.#presence = new Presence(clock, (seat, away) => this.#away(seat, away))
    this.#alarm = new Alarm(clock, () => this.#timeUp())
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
      broken: (error) => log.error({ roomId: room.roomId, error }, 'a bot failed'),
    })
  }

  /** What is committed: all that anybody outside may look at. */
  get durable(): Moment {
    return this.#journal.durable
  }

  get roomId(): string {
    return this.row.roomId
  }

  /** Version of the last publication. */
  get version(): number {
    return this.#publisher.version
  }

  /** When somebody last came or did something; epoch ms. */
  get touched(): number {
    return this.#touched
  }

  get card(): RoomCard {
    const { seats } = this.durable
    if (this.#cards?.seats !== seats) {
      const names = Object.fromEntries([...seats.values()].map((row) => [row.seat, row.name]))
      this.#cards = { seats, card: { roomId: this.row.roomId, code: this.row.code, openedAt: this.row.openedAt, names } }
    }
    return this.#cards.card
  }

  /** Starts what happens by itself; after a restart the people get time to come back. */
  start(): void {
    const { G } = this.durable.state
    for (const seat of this.durable.seats.keys()) if (isHeld(this.durable, seat)) this.#presence.expect(seat)
    if (G.town.deadline !== null) this.#giveTime(G.town.deadline)
    this.#setAlarm()
    this.#bots.ask(this.durable.state, this.version)
  }

  /** One intent of one actor, answered exactly once: the same id of the same actor gets the same answer for ever. */
  submit(actor: Actor, intent: Intent): Promise<Ack> {
    const known = this.#journal.known(actor, intent.id)
    if (known) return known
    const no = this.#whyClosed(actor)
    return no ? Promise.resolve({ ok: false, refusal: no }) : this.#apply(actor, intent, this.#at())
  }

  /** Seats a human; the answer names the chair once it is durable. */
  async sit(holder: (seats: Moment['seats']) => Holder): Promise<SeatRow | Refusal> {
    const no = this.#whyClosed('facilitator')
    if (no) return no
    const { head } = this.#journal
    const seat = chairFor(head) ?? 1
    const ack = await this.#apply('system', { id: `seat-take-${head.seq + 1}`, type: 'seat.take', seat }, this.#at(), holder(head.seats))
    return ack.ok ? this.#seated(seat) : ack.refusal
  }

  /** Gives a chair to a new device of the same human; the one before is told and ends. */
  async handOver(seat: Seat, tokenHash: string): Promise<SeatRow | Refusal> {
    const no = this.#whyClosed('facilitator')
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
  chairOf(known: { tokenHash: string } | { returnCode: string } | { joinId: string }): SeatRow | undefined {
    const [[key, value]] = Object.entries(known) as [['tokenHash' | 'returnCode' | 'joinId', string]]
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

  /** Humans on chairs, those included whose chair is just being written. */
  get humans(): number {
    return [...this.#journal.head.seats.keys()].filter((seat) => isHeld(this.#journal.head, seat)).length
  }

  view(audience: Audience): Frame & { kind: 'view' } {
    return this.#publisher.view(audience)
  }

  resume(version: number, audience: Audience): Frame {
    return this.#publisher.resume(version, audience)
  }

  /** A screen is on; call what it returns when it goes off. */
  arrive(audience: Audience): () => void {
    this.#touched = this.#needs.clock.now()
    return this.#presence.arrive(audience)
  }

  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  /** Takes no more intents, waits for what is being written and stops every timer. */
  async close(reason: ClosedReason): Promise<void> {
    if (this.#ended) return
    this.#ended = reason
    this.#cancelRetry()
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
      if (!applied.ok) return Promise.resolve({ ok: false, refusal: this.#told(actor, applied.refusal) })
      const rows = rowsAfter(intent, head, applied.state, holder)
      if (typeof actor === 'number') this.#touched = this.#needs.clock.now()
      return this.#journal.add({ entry, rows, after: { ...entry, state: applied.state, seats: withRows(head.seats, rows) } })
    } catch (error) {
      this.#broken(error)
      return Promise.resolve({ ok: false, refusal: refusal('choice-gone', 'The game could not do that. Nothing has changed.') })
    }
  }

  /** A refusal as it may leave the server. A rule that broke under the clock would stop the game for good, so the room says so. */
  #told(actor: Actor, no: Refusal): Refusal {
    if (no.params?.['fault'] === undefined) return no
    if (typeof actor === 'number') this.#needs.log.error({ roomId: this.roomId, error: new Error(String(no.params['fault'])) }, 'a rule broke')
    else this.#broken(new Error(String(no.params['fault'])))
    return refusal(no.code, no.say)
  }

  #whyClosed(actor: Actor): Refusal | null {
    if (this.#ended && this.#ended !== 'restarting') return refusal('no-such-room', 'This room is closed.')
    if (this.#ended || this.#stalled) return refusal('not-saved', 'The server can not save just now. It tries again.')
    if (actor !== 'clock' && actor !== 'system' && this.#journal.waiting >= MOST_WAITING) return refusal('busy', 'The room is busy. Send it again.')
    return null
  }

  #saved(): void {
    this.#retries = 0
    this.#troubleAt = null
    this.#setAlarm()
    this.#publisher.advance()
    this.#keepSnapshot()
  }

  /** The disk did not take it: nothing new until it is known what the disk really has. */
  #failed(): void {
    this.#stalled = true
    this.#troubleAt ??= this.#at()
    this.#bots.forget()
    this.#tell('not-saved')
    this.#retryLater()
  }

  #retryLater(): void {
    const wait = RETRY_MS[Math.min(this.#retries, RETRY_MS.length - 1)] ?? 1000
    this.#retries += 1
    this.#cancelRetry()
    if (!this.#ended) this.#cancelRetry = this.#needs.clock.after(wait, () => void this.#recover())
  }

  async #recover(): Promise<void> {
    const { engine, storage, log } = this.#needs
    try {
      const stored = (await storage.load(this.roomId)).rooms[0]
      if (this.#ended || !this.#stalled) return
      if (!stored) throw new Error('the room is not in the storage')
      const newer = stored.entries.filter((entry) => entry.seq > this.durable.seq)
      const moment = newer.reduce((before, entry) => replayed(engine, before, entry), this.durable)
      this.#journal.adopt({ ...moment, seats: new Map(stored.seats.map((row) => [row.seat, row])) }, newer)
      this.#stalled = false
      // Time that the server lost is given back: the pause begins when the trouble did.
      const ack = await this.#own('facilitator', { type: 'pause' }, this.#troubleAt ?? this.#at())
      if (!ack.ok && !this.#stalled) this.#saved()
    } catch (error) {
      log.warn({ roomId: this.roomId, error }, 'the storage is still in trouble')
      this.#retryLater()
    }
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
    const { paused } = this.durable.state.G.town
    if (!paused && !this.#stalled) this.#notice = null
    return this.#notice
  }

  #published(publication: Publication): void {
    for (const watcher of this.#watchers) watcher.publish(publication)
    for (const [seat, row] of this.durable.seats) if (row.tokenHash !== null && !isHeld(this.durable, seat)) this.#end(seat, 'removed')
    if (!this.#ended) this.#bots.ask(this.durable.state, this.version)
  }

  #end(audience: Audience | 'all', reason: ClosedReason): void {
    for (const watcher of this.#watchers) watcher.end(audience, reason)
  }

  #away(seat: Seat, away: boolean): void {
    if (this.#journal.head.state.G.citizens[seat]?.away === !away && isHeld(this.#journal.head, seat)) void this.#own('system', { type: 'seat.away', seat, away })
  }

  #timeUp(): void {
    void this.#own('clock', { type: 'time-up', since: this.#journal.head.state.G.town.since })
  }

  /** The server's own intents; their ids carry the version that they make, so they never meet. */
  #own(actor: Actor, deed: Deed, at = this.#at()): Promise<Ack> {
    const no = this.#whyClosed('system')
    const id = `${deed.type.replace('.', '-')}-by-server-${this.#journal.head.seq + 1}`
    return no ? Promise.resolve({ ok: false, refusal: no }) : this.#apply(actor, { id, ...deed }, at)
  }

  /** The server was down: a step that is over, or nearly, gets time; one that is long over waits for the facilitator. */
  #giveTime(deadline: number): void {
    const missing = AFTER_RESTART_S - (deadline - this.#at()) / 1000
    const seconds = EXTENSIONS_S.find((some) => some >= missing)
    if (missing > 0) void (seconds ? this.#own('facilitator', { type: 'extend', seconds }) : this.#own('facilitator', { type: 'pause' }, this.durable.at))
  }

  #setAlarm(): void {
    const { deadline } = this.durable.state.G.town
    this.#alarm.set(deadline === null || this.#ended ? null : this.row.openedAt + deadline)
  }

  #keepSnapshot(): void {
    const { seq, state } = this.durable
    const { month } = state.G.town
    if (seq - this.#snapshot.seq < SNAPSHOT_EVERY && month === this.#snapshot.month) return
    this.#snapshot = { seq, month }
    this.#needs.storage.snapshot(this.roomId, seq, state).catch((error: unknown) => {
      this.#needs.log.warn({ roomId: this.roomId, error }, 'a snapshot was not kept')
    })
  }

  #seated(seat: Seat): SeatRow | Refusal {
    this.#presence.expect(seat)
    return this.durable.seats.get(seat) ?? refusal('removed', 'That chair was taken back.')
  }

  #at(): number {
    return Math.max(0, this.#needs.clock.now() - this.row.openedAt)
  }
}
