import type { Engine, RoomCard } from '../../shared/game/contract.ts'
import type { Actor, Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { Intent } from '../../shared/vocabulary/intent.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import type { RoomRow, Storage, StoredRoom } from '../storage/storage.ts'
import { Alarm } from './alarm.ts'
import type { BotDriver } from './bot-driver.ts'
import { BotTable } from './bot-table.ts'
import { takesMore } from './chairs.ts'
import type { Clock } from './clock.ts'
import { Holders } from './holders.ts'
import { madeUp } from './late.ts'
import type { Log } from './log.ts'
import type { Moment } from './moment.ts'
import { People } from './people.ts'
import { Play } from './play.ts'
import { Reception } from './reception.ts'
import { Screens } from './screens.ts'
import { Snapshots } from './snapshots.ts'
import type { ClosedReason, Frame, Watcher } from './watcher.ts'

/** `changed` is told after each durable change, `fenced` when another process writes this room now. */
export type RoomNeeds = {
  engine: Engine
  storage: Pick<Storage, 'append' | 'load' | 'snapshot' | 'erase'>
  clock: Clock
  bots: () => BotDriver
  log: Log
  changed?(room: RoomActor): void
  fenced?(room: RoomActor): void
}

/** A room: play over one journal, one timer, its people, its bots and its screens. What goes wrong here stays here. */
export class RoomActor {
  readonly row: RoomRow
  /** Who sits where. */
  readonly holders: Holders
  /** Where chairs are given. */
  readonly reception: Reception
  readonly #needs: RoomNeeds
  readonly #play: Play
  readonly #screens: Screens
  readonly #people: People
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
    this.#play = new Play(stored, needs, { saved: () => this.#saved(), failed: () => this.#failed(), fenced: () => this.#fenced(), broken })
    this.holders = new Holders({ head: () => this.#play.head, durable: () => this.durable })
    this.#people = new People({
      clock,
      openedAt: stored.room.openedAt,
      head: () => this.#play.head,
      game: () => (this.#play.stalled || this.#play.isOver ? null : this.#play.head.state.G),
      write: ({ actor, deed, holder }) => void this.#play.own(actor, deed, this.#play.at, holder),
    })
    this.reception = new Reception({
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
      isKnown: (seat, id) => this.#play.answered(seat, id) !== null,
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

  /** Whether one more could sit down now. */
  get hasRoom(): boolean {
    return takesMore(this.#play.head)
  }

  /** Whether anybody's screen is on. */
  get isWatched(): boolean {
    return [...this.#people.audiences()].length > 0
  }

  /** Starts what happens by itself; after a restart the people get time to come back. */
  start(): void {
    const { deadline } = this.durable.state.G.town
    for (const seat of this.durable.seats.keys()) if (this.holders.holds(seat)) this.#people.expect(seat)
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
    if (this.#play.head !== before) this.#people.follow(intent, before)
    const ack = await answer
    if (ack.ok && typeof actor === 'number') this.#people.heard(actor)
    // What bots did since was not kept.
    if (ack.ok && intent.type === 'undo') this.#bots.forget()
    if (ack.ok && intent.type === 'seat.forget') await this.#scrub(before.seats.get(intent.seat)?.tokenHash ?? '')
    return ack
  }

  /** The first answer to an intent, also for somebody who may do nothing more; null: it was never accepted. */
  answered(actor: Actor, id: string): Promise<Ack> | null {
    return this.#play.answered(actor, id)
  }

  /** Whether a screen of this chair was on since its key was given. */
  hasCome(seat: Seat): boolean {
    return this.#people.hasCome(seat)
  }

  /** A human is there, whatever they do: who reads is not silent, and who was covered has the chair back. */
  here(seat: Seat): void {
    this.#people.uncover(seat)
    this.#people.heard(seat)
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

  /** Ends the screens of a desk whose token holds no more. */
  endDesk(tokenHash: string, reason: ClosedReason = 'replaced'): void {
    this.#screens.watchers.endDesk(tokenHash, reason)
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

  /** Carries the room to more screens; call what it returns to end that. */
  watch(watcher: Watcher): () => void {
    return this.#screens.watchers.add(watcher)
  }

  /** Takes no more intents, waits for what is being written and stops every timer. */
  async close(reason: ClosedReason): Promise<void> {
    if (this.#play.isOver) return
    await this.#stop(reason)
    this.#end(reason)
  }

  /**
   * Takes no more intents and sends the screens to look for the room anew, at once: what is being written waits for nobody
   * here. Resolves once it is on the disk or known not to be.
   */
  abandon(): Promise<void> {
    if (this.#play.isOver) return Promise.resolve()
    const written = this.#stop('restarting')
    this.#end('restarting')
    return written
  }

  /** What is in the rows no more is not to be found in the file either, wherever it stood. */
  async #scrub(tokenHash: string): Promise<void> {
    const { storage, log } = this.#needs
    await storage
      .erase({ tokenHashes: [tokenHash] })
      .catch((error: unknown) => log.warn({ roomId: this.roomId, error }, 'old pages were not scrubbed'))
  }

  #stop(reason: ClosedReason): Promise<void> {
    const written = this.#play.close(reason)
    this.#alarm.set(null)
    this.#people.stop()
    return written
  }

  #end(reason: ClosedReason): void {
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

  #fenced(): void {
    void this.abandon()
    this.#needs.fenced?.(this)
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

  #setAlarm(): void {
    const { deadline } = this.durable.state.G.town
    this.#alarm.set(deadline === null || this.#play.isOver ? null : this.row.openedAt + deadline)
  }
}
