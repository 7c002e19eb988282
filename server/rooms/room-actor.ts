import type { Engine, RoomCard } from '../../shared/game/contract.ts'
import type { Actor, Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { Intent } from '../../shared/vocabulary/intent.ts'
import type { Ack, Refusal } from '../../shared/vocabulary/refusal.ts'
import type { Removed } from '../../shared/vocabulary/state.ts'
import { isOver } from '../../shared/rules/seats.ts'
import type { RoomRow, SeatRow, Storage, StoredRoom } from '../storage/storage.ts'
import { Alarm } from './alarm.ts'
import type { BotDriver } from './bot-driver.ts'
import { BotTable } from './bot-table.ts'
import { chairFor, isHeld } from './chairs.ts'
import type { Clock } from './clock.ts'
import { madeUp } from './late.ts'
import type { Log } from './log.ts'
import type { Moment } from './moment.ts'
import { People } from './people.ts'
import { Play } from './play.ts'
import { Reception, type Secrets, type Sitting } from './reception.ts'
import { Screens } from './screens.ts'
import { Snapshots } from './snapshots.ts'
import type { ClosedReason, Frame, Watcher } from './watcher.ts'

/** `changed` is told after each durable change. */
export type RoomNeeds = {
  engine: Engine
  storage: Pick<Storage, 'append' | 'load' | 'snapshot'>
  clock: Clock
  bots: () => BotDriver
  log: Log
  changed?(room: RoomActor): void
}

/** A room: play over one journal, one timer, its people, its bots and its screens. What goes wrong here stays here. */
export class RoomActor {
  readonly row: RoomRow
  readonly #needs: RoomNeeds
  readonly #play: Play
  readonly #screens: Screens
  readonly #people: People
  readonly #reception: Reception
  readonly #alarm: Alarm
  readonly #bots: BotTable
  readonly #snapshots: Snapshots
  #touched: number

  constructor(stored: StoredRoom, needs: RoomNeeds) {
    const { engine, storage, clock, bots, log } = needs
    const { roomId } = stored.room
    const broken = (error: unknown) => this.#broken(error)
    this.row = stored.room
    this.#needs = needs
    this.#touched = clock.now()
    this.#play = new Play(stored, needs, { saved: () => this.#saved(), failed: () => this.#failed(), broken })
    this.#people = new People({
      clock,
      openedAt: stored.room.openedAt,
      head: () => this.#play.head,
      game: () => (this.#play.stalled || this.#play.isOver ? null : this.#play.head.state.G),
      write: ({ actor, deed, holder }) => void this.#play.own(actor, deed, this.#play.at, holder),
    })
    this.#reception = new Reception({
      play: this.#play,
      expect: (seat) => this.#people.expect(seat),
      replaced: (seat) => this.#screens.watchers.end(seat, 'replaced'),
    })
    this.#alarm = new Alarm(clock, () => void this.#play.own('clock', { type: 'time-up', since: this.#play.head.state.G.town.since }))
    this.#snapshots = new Snapshots(stored.snapshot, (seq, state) => {
      storage.snapshot(roomId, seq, state).catch((error: unknown) => log.warn({ roomId, error }, 'a snapshot was not kept'))
    })
    this.#screens = new Screens({
      engine,
      clock,
      row: stored.room,
      audiences: () => this.#people.audiences(),
      durable: () => this.durable,
      stalled: () => this.#play.stalled,
      shown: () => this.#bots.ask(this.durable.state, this.version),
      broken,
    })
    this.#bots = new BotTable({
      driver: bots(),
      screen: (seat) => this.#screens.screen(seat),
      isKnown: (seat, id) => this.#play.isKnown(seat, id),
      submit: (seat, id, deed) => this.#play.botDoes(seat, { id, ...deed }),
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
    return this.#screens.version
  }

  get card(): RoomCard {
    return this.#screens.card
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

  /** Whether one more could sit down now. */
  get hasRoom(): boolean {
    const { G } = this.#play.head.state
    return !G.town.locked && !isOver(G) && chairFor(this.#play.head) !== null
  }

  /** Whether anybody's screen is on. */
  get isWatched(): boolean {
    return [...this.#people.audiences()].length > 0
  }

  /** Starts what happens by itself; after a restart the people get time to come back. */
  start(): void {
    const { deadline } = this.durable.state.G.town
    for (const seat of this.durable.seats.keys()) if (this.holds(seat)) this.#people.expect(seat)
    if (this.durable.state.G.town.started !== null) this.#people.expect('facilitator')
    const deed = deadline === null ? null : madeUp(deadline, this.#play.at)
    // A pause begins where the journal ends, so that the whole time left is kept.
    if (deed) void this.#play.own('facilitator', deed, deed.type === 'pause' ? this.durable.at : this.#play.at)
    this.#setAlarm()
    this.#people.listen()
    this.#bots.ask(this.durable.state, this.version)
  }

  /**
   * One intent of one actor, answered exactly once: the same id of the same actor gets the same answer for ever. Whoever
   * does something has the own chair back before it is done.
   */
  async submit(actor: Actor, intent: Intent): Promise<Ack> {
    this.#touched = this.#needs.clock.now()
    const before = this.#play.head
    if (typeof actor === 'number') this.#people.uncover(actor)
    const answer = this.#play.submit(actor, intent)
    const isApplied = this.#play.head !== before
    if (isApplied && intent.type === 'undo') this.#people.afterUndo(before, intent.to)
    if (isApplied && intent.type === 'seat.restore') this.#people.expect(intent.seat)
    if (isApplied && intent.type === 'seat.admit') this.#people.settle()
    const ack = await answer
    if (ack.ok && typeof actor === 'number') this.#people.heard(actor)
    // What bots did since was not kept.
    if (ack.ok && intent.type === 'undo') this.#bots.forget()
    return ack
  }

  /** A human is there, whatever they do: who reads is not silent, and who was covered has the chair back. */
  here(seat: Seat): void {
    this.#people.uncover(seat)
    this.#people.heard(seat)
  }

  /** Seats a human; the answer names the chair once it is durable. */
  sit(secrets: Secrets, sitting: Sitting = {}): Promise<SeatRow | Refusal> {
    return this.#reception.sit(secrets, sitting)
  }

  /** Gives a chair to a new device of the same human; the one before is told and ends. */
  handOver(seat: Seat, tokenHash: string): Promise<SeatRow | Refusal> {
    return this.#reception.handOver(seat, tokenHash)
  }

  /** A human goes on in another room, and so do the screens of this chair. */
  leave(seat: Seat, to: string): Promise<Ack> {
    this.#screens.watchers.follow(seat, to)
    return this.#play.own('system', { type: 'seat.leave', seat })
  }

  /** All rooms with this envelope have come to it: it opens. */
  open(): Promise<Ack> {
    return this.#play.own('system', { type: 'open' })
  }

  /** Gives a chair back to the human who was removed from it, or moved. */
  restore(seat: Seat): Promise<Ack> {
    return this.submit('facilitator', { id: `restore-by-server-${this.#play.head.seq + 1}`, type: 'seat.restore', seat })
  }

  /** Ends the screens of a desk whose token holds no more. */
  endDesk(tokenHash: string, reason: ClosedReason = 'replaced'): void {
    this.#screens.watchers.endDesk(tokenHash, reason)
  }

  /** The chair of a human by one of the things that only they know: the one that they have before one that they had. */
  chairOf(key: 'tokenHash' | 'returnCode' | 'joinId', value: string): SeatRow | undefined {
    const rows = this.#rowsWith(key, value)
    return rows.find(({ seat }) => this.isTaken(seat)) ?? rows[0]
  }

  /** Whether a human has the chair, even if that is just being written. */
  isTaken(seat: Seat): boolean {
    return isHeld(this.#play.head, seat)
  }

  /** The chair that a human had until they were removed in this way. */
  lostBy(why: Removed, key: 'tokenHash' | 'joinId', value: string): SeatRow | undefined {
    const { removed } = this.#play.head.state.G.facilitator
    return this.#rowsWith(key, value).find(({ seat }) => removed[seat] === why)
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
    return this.#screens.view(audience)
  }

  /** What brings a screen from the version that it holds to the last one shown. */
  resume(version: number, audience: Audience): Frame {
    return this.#screens.resume(version, audience)
  }

  /** A screen is on; call what it returns when it goes off. */
  arrive(audience: Audience): () => void {
    this.#touched = this.#needs.clock.now()
    return this.#people.arrive(audience)
  }

  watch(watcher: Watcher): void {
    this.#screens.watchers.add(watcher)
  }

  /** Takes no more intents, waits for what is being written and stops every timer. */
  async close(reason: ClosedReason): Promise<void> {
    if (this.#play.isOver) return
    const written = this.#play.close(reason)
    this.#alarm.set(null)
    this.#people.stop()
    await written
    this.#screens.stop()
    this.#screens.watchers.end('all', reason)
  }

  #saved(): void {
    this.#setAlarm()
    this.#people.listen()
    this.#screens.advance()
    this.#snapshots.consider(this.durable)
    this.#needs.changed?.(this)
  }

  #failed(): void {
    this.#bots.forget()
    this.#screens.tell('not-saved')
  }

  /** Rule code threw: the room pauses, its facilitator is told, nobody else notices. */
  #broken(error: unknown): void {
    this.#needs.log.error({ roomId: this.roomId, error }, 'a rule broke; the room pauses')
    if (this.#screens.notice === 'broken') return
    this.#screens.tell('broken')
    void this.#play.own('facilitator', { type: 'pause' })
  }

  #rowsWith(key: 'tokenHash' | 'returnCode' | 'joinId', value: string): SeatRow[] {
    return [...this.#play.head.seats.values()].filter((row) => row[key] === value)
  }

  #setAlarm(): void {
    const { deadline } = this.durable.state.G.town
    this.#alarm.set(deadline === null || this.#play.isOver ? null : this.row.openedAt + deadline)
  }
}
