import type { Engine, RoomCard } from '../../shared/game/contract.ts'
import type { Actor, Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { Household, Intent } from '../../shared/vocabulary/intent.ts'
import { refusal, type Ack, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { RoomRow, SeatRow, Storage, StoredRoom } from '../storage/storage.ts'
import { Alarm } from './alarm.ts'
import type { BotDriver } from './bot-driver.ts'
import { BotTable, temperamentAt } from './bot-table.ts'
import { cardMaker } from './card.ts'
import { chairFor, isHeld, type Holder } from './chairs.ts'
import type { Clock } from './clock.ts'
import { madeUp } from './late.ts'
import type { Log } from './log.ts'
import type { Moment, Seats } from './moment.ts'
import { Play } from './play.ts'
import { Presence } from './presence.ts'
import { Publisher, type Notice } from './publisher.ts'
import { Silence } from './silence.ts'
import { Snapshots } from './snapshots.ts'
import type { ClosedReason, Frame, Publication, Watcher } from './watcher.ts'

export type RoomNeeds = { engine: Engine; storage: Storage; clock: Clock; bots: () => BotDriver; log: Log }

/** How somebody sits down: so many people, after so many of the session, with a name that waits for the facilitator. */
export type Sitting = { people?: Household; turn?: number; wanted?: SeatRow['wanted'] }

/** A room: play over one journal, one timer, its people, its bots and its screens. What goes wrong here stays here. */
export class RoomActor {
  readonly row: RoomRow
  readonly #needs: RoomNeeds
  readonly #play: Play
  readonly #publisher: Publisher
  readonly #presence: Presence
  readonly #silence: Silence
  readonly #alarm: Alarm
  readonly #bots: BotTable
  readonly #snapshots: Snapshots
  readonly #cardOf: (moment: Moment) => RoomCard
  readonly #watchers = new Set<Watcher>()
  #notice: Notice | null = null
  #touched: number

  constructor(stored: StoredRoom, needs: RoomNeeds) {
    const { engine, storage, clock, bots, log } = needs
    const { roomId } = stored.room
    const broken = (error: unknown) => this.#broken(error)
    this.row = stored.room
    this.#needs = needs
    this.#touched = clock.now()
    this.#cardOf = cardMaker(stored.room)
    this.#play = new Play(stored, needs, { saved: () => this.#saved(), failed: () => this.#failed(), broken })
    this.#presence = new Presence(clock, (seat, away) => this.#away(seat, away))
    this.#silence = new Silence({
      clock,
      game: () => (this.#play.stalled || this.#play.isOver ? null : this.#play.head.state.G),
      openedAt: stored.room.openedAt,
      lineOf: (seat) => this.#presence.lineOf(seat),
      cover: (seat) => void this.#play.own('system', { type: 'seat.cover', seat, cover: true }),
    })
    this.#alarm = new Alarm(clock, () => void this.#play.own('clock', { type: 'time-up', since: this.#play.head.state.G.town.since }))
    this.#snapshots = new Snapshots(stored.snapshot, (seq, state) => {
      storage.snapshot(roomId, seq, state).catch((error: unknown) => log.warn({ roomId, error }, 'a snapshot was not kept'))
    })
    this.#publisher = new Publisher({
      engine,
      clock,
      audiences: () => this.#presence.audiences(),
      current: () => ({ moment: this.durable, card: this.card, notice: this.#noticeNow() }),
      published: (publication) => this.#published(publication),
      broken,
    })
    this.#bots = new BotTable({
      driver: bots(),
      screen: (seat) => this.#publisher.screen(seat),
      isKnown: (seat, id) => this.#play.isKnown(seat, id),
      submit: (seat, id, deed) => this.#botDoes(seat, { id, ...deed }),
      broken: (error) => log.error({ roomId, error }, 'a bot failed'),
    })
  }

  get roomId(): string {
    return this.row.roomId
  }

  /** What is committed: all that anybody outside may look at. */
  get durable(): Moment {
    return this.#play.durable
  }

  /** Version of the last publication. */
  get version(): number {
    return this.#publisher.version
  }

  get card(): RoomCard {
    return this.#cardOf(this.durable)
  }

  /** When somebody last came or did something; epoch ms. */
  get touched(): number {
    return this.#touched
  }

  /** Humans on chairs, those included whose chair is just being written. */
  get humans(): number {
    const { head } = this.#play
    return [...head.seats.keys()].filter((seat) => isHeld(head, seat)).length
  }

  /** Starts what happens by itself; after a restart the people get time to come back. */
  start(): void {
    const { deadline } = this.durable.state.G.town
    for (const seat of this.durable.seats.keys()) if (this.holds(seat)) this.#presence.expect(seat)
    const deed = deadline === null ? null : madeUp(deadline, this.#play.at)
    // A pause begins where the journal ends, so that the whole time left is kept.
    if (deed) void this.#play.own('facilitator', deed, deed.type === 'pause' ? this.durable.at : this.#play.at)
    this.#setAlarm()
    this.#silence.listen()
    this.#bots.ask(this.durable.state, this.version)
  }

  /**
   * One intent of one actor, answered exactly once: the same id of the same actor gets the same answer for ever. Whoever
   * does something has the own chair back before it is done.
   */
  async submit(actor: Actor, intent: Intent): Promise<Ack> {
    this.#touched = this.#needs.clock.now()
    if (typeof actor === 'number') this.#uncover(actor)
    const ack = await this.#play.submit(actor, intent)
    if (ack.ok && typeof actor === 'number') this.#silence.heard(actor)
    return ack
  }

  /** A human is there, whatever they do: who reads is not silent, and who was covered has the chair back. */
  here(seat: Seat): void {
    this.#uncover(seat)
    this.#silence.heard(seat)
  }

  /** Seats a human; the answer names the chair once it is durable. */
  async sit(holder: (seats: Seats) => Omit<Holder, 'wanted'>, { wanted = null, ...who }: Sitting = {}): Promise<SeatRow | Refusal> {
    const no = this.#play.whyNot()
    if (no) return no
    const { head } = this.#play
    // With no chair left the rules say which no it is: full, locked or over.
    const seat = chairFor(head) ?? 1
    const ack = await this.#play.own('system', { type: 'seat.take', seat, ...who }, this.#play.at, { ...holder(head.seats), wanted })
    return ack.ok ? this.#seated(seat) : ack.refusal
  }

  /** Gives a chair to a new device of the same human; the one before is told and ends. */
  async handOver(seat: Seat, tokenHash: string): Promise<SeatRow | Refusal> {
    const no = this.#play.whyNot()
    if (no) return no
    const row = this.#play.head.seats.get(seat)
    if (!row || !isHeld(this.#play.head, seat)) return refusal('removed', 'Nobody sits on that chair any more.')
    const ack = await this.#play.hold({ ...row, tokenHash, epoch: row.epoch + 1 })
    if (!ack.ok) return ack.refusal
    this.#end(seat, 'replaced')
    return this.#seated(seat)
  }

  /** The chair of a human by one of the things that only they know. */
  chairOf(key: 'tokenHash' | 'returnCode' | 'joinId', value: string): SeatRow | undefined {
    return [...this.#play.head.seats.values()].find((row) => row[key] === value)
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
    const leave = this.#presence.arrive(audience)
    this.#silence.listen()
    return () => {
      leave()
      this.#silence.listen()
    }
  }

  watch(watcher: Watcher): void {
    this.#watchers.add(watcher)
  }

  /** Takes no more intents, waits for what is being written and stops every timer. */
  async close(reason: ClosedReason): Promise<void> {
    if (this.#play.isOver) return
    const written = this.#play.close(reason)
    this.#alarm.set(null)
    this.#presence.stop()
    this.#silence.stop()
    await written
    this.#publisher.stop()
    this.#end('all', reason)
  }

  #saved(): void {
    this.#setAlarm()
    this.#silence.listen()
    this.#publisher.advance()
    this.#snapshots.consider(this.durable)
  }

  #failed(): void {
    this.#bots.forget()
    this.#tell('not-saved')
  }

  /** Rule code threw: the room pauses, its facilitator is told, nobody else notices. */
  #broken(error: unknown): void {
    this.#needs.log.error({ roomId: this.roomId, error }, 'a rule broke; the room pauses')
    if (this.#notice === 'broken') return
    this.#tell('broken')
    void this.#play.own('facilitator', { type: 'pause' })
  }

  #tell(notice: Notice): void {
    this.#notice = notice
    this.#publisher.tell(notice)
    for (const watcher of this.#watchers) watcher.refresh('facilitator')
  }

  /** A notice goes when play goes on. */
  #noticeNow(): Notice | null {
    if (!this.durable.state.G.town.paused && !this.#play.stalled) this.#notice = null
    return this.#notice
  }

  #published(publication: Publication): void {
    // First who is out is told so: the screens that follow have nothing of theirs any more.
    for (const [seat, row] of this.durable.seats) if (row.tokenHash !== null && !this.holds(seat)) this.#end(seat, 'removed')
    for (const watcher of this.#watchers) watcher.publish(publication)
    this.#bots.ask(this.durable.state, this.version)
  }

  #end(audience: Audience | 'all', reason: ClosedReason): void {
    for (const watcher of this.#watchers) watcher.end(audience, reason)
  }

  #away(seat: Seat, away: boolean): void {
    const { head } = this.#play
    if (!isHeld(head, seat)) return
    // Who is back on the line has the own chair back with it.
    if (head.state.G.citizens[seat]?.away !== away) void this.#play.own('system', { type: 'seat.away', seat, away })
    else if (!away) this.#uncover(seat)
  }

  /** Gives a covered human the own chair back. */
  #uncover(seat: Seat): void {
    if (this.#play.head.state.G.citizens[seat]?.covered) void this.#play.own('system', { type: 'seat.cover', seat, cover: false })
  }

  /** What a bot thought of while its screen was on counts only if the chair is still its to play. */
  #botDoes(seat: Seat, intent: Intent): Promise<Ack> {
    if (temperamentAt(this.#play.head.state.G, seat) !== null) return this.#play.submit(seat, intent)
    return Promise.resolve({ ok: false, refusal: refusal('choice-gone', 'A human plays here again.') })
  }

  #setAlarm(): void {
    const { deadline } = this.durable.state.G.town
    this.#alarm.set(deadline === null || this.#play.isOver ? null : this.row.openedAt + deadline)
  }

  #seated(seat: Seat): SeatRow | Refusal {
    this.#presence.expect(seat)
    this.#silence.listen()
    return this.durable.seats.get(seat) ?? refusal('removed', 'That chair was taken back.')
  }
}
