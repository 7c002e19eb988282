import { chance } from '../../../shared/kit/chance.ts'
import type { Joined, SessionOpened } from '../../../shared/protocol/rest.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { pickOf } from '../../support/pick.ts'
import { Phone, type PhoneParts } from './phone.ts'

/** What people do while things go wrong. */
const DEEDS: Deed['type'][] = ['plan', 'dilemma', 'bills', 'way', 'theory']
/** Somebody taps about so often, ms. */
const PACE = 350
/** Taps that may wait on one phone. */
const MOST_WAITING = 2

type Opened = { session: SessionOpened; room: SessionOpened['rooms'][number]; people: Joined[]; seed: string }

/** A room with its people, their phones, a desk and a board, all in play. */
export class Classroom {
  readonly session: SessionOpened
  readonly roomId: string
  readonly code: string
  readonly people: Joined[]
  readonly phones: Phone[] = []
  desk: Phone
  board: Phone
  /** Devices that are out of use; what they were told still counts. */
  readonly gone: Phone[] = []
  readonly #seed: string
  readonly #open: (parts: Pick<PhoneParts, 'key' | 'actor' | 'name'> & Partial<PhoneParts>) => Phone
  #timers: NodeJS.Timeout[] = []
  #devices = 0

  constructor({ session, room, people, seed }: Opened, url: string, hears: (room: Classroom, frame: object) => void) {
    this.session = session
    this.roomId = room.roomId
    this.code = room.code
    this.people = people
    this.#seed = seed
    this.#open = (parts) => new Phone({ url, seed, hears: (frame) => hears(this, frame), ...parts })
    for (const person of people) this.seat(person)
    this.desk = this.openDesk(session.facilitatorToken)
    this.board = this.openBoard()
  }

  /** One more phone at a chair. */
  seat({ token, seat }: Joined, parts: Partial<PhoneParts> = {}): Phone {
    const phone = this.#open({ key: { room: this.roomId, token }, actor: seat, name: this.#name(`seat${seat}`), ...parts })
    this.phones.push(phone)
    return phone
  }

  openDesk(token: string): Phone {
    return this.#open({ key: { room: this.roomId, token }, actor: 'facilitator', name: this.#name('desk') })
  }

  openBoard(): Phone {
    const { projectorToken: token } = this.session.rooms.find(({ roomId }) => roomId === this.roomId) ?? { projectorToken: '' }
    return this.#open({ key: { room: this.roomId, token }, actor: null, name: this.#name('board') })
  }

  /** All devices in use. */
  get devices(): Phone[] {
    return [...this.phones, this.desk, this.board]
  }

  /** Everybody opens the page anew. */
  opensAnew(): void {
    for (const phone of this.devices) this.drop(phone)
    for (const person of this.people) this.seat(person)
    this.desk = this.openDesk(this.session.facilitatorToken)
    this.board = this.openBoard()
  }

  /** A device is put away. */
  drop(phone: Phone): void {
    phone.store.stop()
    this.gone.push(phone)
    const place = this.phones.indexOf(phone)
    if (place >= 0) this.phones.splice(place, 1)
  }

  /** The desk goes on until everybody is scored. */
  async livesToTheRule(): Promise<void> {
    await this.opened()
    for (let turn = 0; turn < 60; turn += 1) {
      const room = this.desk.state.view?.room
      if (room?.phase === 'rule' && room.step === 'plan' && room.month > 3) return
      this.desk.store.send({ type: room?.phase === 'arrival' ? 'start' : 'next' })
      // A step that was over in the same moment refuses; the next look at the room says how to go on.
      await this.desk.until(({ version = 0, pending }) => pending.every((deed) => deed.state === 'refused' || (deed.version ?? Infinity) <= version))
    }
    throw new Error('the class never came to be scored')
  }

  async opened(): Promise<void> {
    await Promise.all(this.devices.map((phone) => phone.until(({ status }) => status === 'live')))
  }

  /** Everybody plays, and the desk keeps the room in play. */
  plays(): void {
    const every = (ms: number, run: (turn: number) => void) => {
      let turn = 0
      this.#timers.push(setInterval(() => run((turn += 1)), ms))
    }
    for (const [i, person] of this.people.entries())
      every(PACE + Math.round(PACE * chance(this.#seed, 'pace', i)), (turn) => {
        for (const phone of this.phones) if (phone.actor === person.seat) taps(phone, turn + i)
      })
    every(PACE, () => this.#keepsGoing())
  }

  /** Nobody taps any more. */
  rests(): void {
    for (const timer of this.#timers.splice(0)) clearInterval(timer)
  }

  leave(): void {
    this.rests()
    for (const phone of this.devices) phone.store.stop()
  }

  #keepsGoing(): void {
    const { view, pending } = this.desk.state
    if (!view || pending.some(({ state }) => state === 'saving')) return
    if (view.room.paused) this.desk.store.send({ type: 'resume' })
    else if (view.room.step !== 'plan' && view.room.phase !== 'theories') this.desk.store.send({ type: 'next' })
  }

  #name(of: string): string {
    return `${of}-${(this.#devices += 1)}`
  }
}

/** One tap on whatever is open on a phone. */
export function taps({ state, store }: Phone, turn: number): void {
  const open = (state.view?.choices ?? []).filter(({ type }) => DEEDS.includes(type))
  const waiting = state.pending.filter((deed) => deed.state === 'saving').length
  if (open.length > 0 && waiting < MOST_WAITING) store.send(pickOf(open, turn, DEEDS))
}
