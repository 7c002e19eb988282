import { makeBots } from '../../server/rooms/bots/bots.ts'
import { noLog } from '../../server/rooms/log.ts'
import { RoomActor } from '../../server/rooms/room-actor.ts'
import { isRefusal } from '../../server/sessions/hall.ts'
import { between, chance, pick } from '../../shared/kit/chance.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Choice } from '../../shared/vocabulary/intent.ts'
import { breathe, fakeClock } from './clock.ts'
import { engine, library } from './library.ts'
import { inMemory } from './memory.ts'
import { anOpeningOf, type Lesson } from './classroom.ts'
import { pickOf } from './play.ts'

/** Somebody with a device: the token on it opens one chair, as long as it is theirs. */
export type Guest = { token: string; seat: Seat; goOff: (() => void) | null }

const READY_BOTS = makeBots(library.book)

/** A whole room over a clock and a storage in memory, in which people, devices and the facilitator do whatever they may, by lot. */
export class Unruly {
  readonly clock = fakeClock()
  readonly room: RoomActor
  readonly guests: Guest[] = []
  readonly memory
  readonly seed: string
  #turn = 0
  #leaveDesk: (() => void) | null = null

  constructor(seed: string, lesson: Partial<Lesson<never>> = {}) {
    this.seed = seed
    const opening = anOpeningOf({ citizens: [], chairs: 6, seed, ...lesson })
    const row = { roomId: 'r1', sessionId: 's1', code: 'BCDFGH', openedAt: this.clock.now(), opening, projectorHash: 'board' }
    this.memory = inMemory(row)
    this.room = new RoomActor(
      { ...this.memory.stored, entries: [] },
      { engine, storage: this.memory.storage, clock: this.clock, log: noLog, bots: () => READY_BOTS },
    )
    this.room.start()
  }

  /** Guests whose token opens a chair now. */
  get seated(): Guest[] {
    return this.guests.filter(({ seat, token }) => this.room.holders.admits(seat, token))
  }

  /** Chairs that a human has, sitting on them or waiting for them. */
  get held(): Seat[] {
    return [...this.room.durable.seats.keys()].filter((seat) => this.room.holders.holds(seat))
  }

  /** One thing happens. */
  async happens(): Promise<void> {
    this.#turn += 1
    const lot = this.#lot('what')
    if (lot < 0.14) await this.joins()
    else if (lot < 0.2) this.#comesOrGoes()
    else if (lot < 0.27) await this.clock.pass(between(this.seed, [1, 70], 'time', this.#turn) * 1000)
    else if (lot < 0.3) await this.#movesOn()
    else if (lot < 0.33) this.#deskComesOrGoes()
    else if (lot < 0.43) await this.#does('facilitator', (type) => type === 'undo')
    else if (lot < 0.7) await this.#does('facilitator')
    else if (this.seated.length > 0) await this.#does(this.#one(this.seated).seat)
    await breathe(2)
  }

  /** The first people come, two to five with the bot, and most rooms start at once. */
  async begins(people: number): Promise<void> {
    for (let i = 0; i < people; i += 1) await this.joins()
    await this.room.submit('facilitator', { id: 'unruly-bots', type: 'bots', count: 1, temperament: 'mixed' })
    if (this.#lot('start') < 0.8) await this.room.submit('facilitator', { id: 'unruly-start', type: 'start' })
    await breathe(2)
  }

  async joins(): Promise<void> {
    const token = `token-${this.guests.length}`
    const row = await this.room.reception.sit(() => ({ tokenHash: token, returnCode: token, joinId: null }))
    if (!isRefusal(row)) this.guests.push({ token, seat: row.seat, goOff: this.room.arrive(row.seat) })
  }

  /** Every device, and the desk, is put away. */
  allGo(): void {
    for (const guest of this.guests) this.#goes(guest)
    this.#leaveDesk?.()
    this.#leaveDesk = null
  }

  async does(actor: Seat | 'facilitator', choice: Choice): Promise<void> {
    await this.room.submit(actor, { id: `unruly-${this.#turn}`, ...pickOf(choice, this.seed, this.#turn) })
  }

  async #does(actor: Seat | 'facilitator', wants = (type: string) => this.#lot(type) < wishFor(type)): Promise<void> {
    const open = this.room.view(actor).view.choices.filter(({ type }) => wants(type))
    if (open.length > 0) await this.does(actor, this.#one(open))
  }

  #comesOrGoes(): void {
    const guest = this.seated.length > 0 ? this.#one(this.seated) : null
    if (guest?.goOff) this.#goes(guest)
    else if (guest) guest.goOff = this.room.arrive(guest.seat)
  }

  #goes(guest: Guest): void {
    guest.goOff?.()
    guest.goOff = null
  }

  #deskComesOrGoes(): void {
    const leave = this.#leaveDesk
    this.#leaveDesk = leave ? null : this.room.arrive('facilitator')
    leave?.()
  }

  async #movesOn(): Promise<void> {
    if (this.seated.length > 0) await this.room.leave(this.#one(this.seated).seat, 'other-room')
  }

  #one<T>(items: readonly T[]): T {
    return pick(this.seed, items, 'one', this.#turn)
  }

  #lot(what: string): number {
    return chance(this.seed, what, this.#turn)
  }
}

/** What moves the room on, or sets it back, comes more often than what is about one thing only. */
function wishFor(type: string): number {
  return ['next', 'start', 'resume', 'plan', 'ready', 'seat.restore', 'seat.admit'].includes(type) ? 1 : 0.2
}
