import type { PlugIn } from '../../client/net/line.ts'
import type { Engine } from '../../shared/game/contract.ts'
import type { Audience } from '../../shared/vocabulary/ids.ts'
import type { Refusal } from '../../shared/vocabulary/refusal.ts'
import type { ShownRoom } from '../../server/gateway/shown-room.ts'
import { isRefusal, type Hall } from '../../server/sessions/hall.ts'
import type { RoomActor } from '../../server/rooms/room-actor.ts'
import { engine } from '../support/library.ts'
import { Chairs } from './checks/chairs.ts'
import { Relived } from './checks/relived.ts'
import { frameReader } from './checks/secrets.ts'
import { Chronicle, type Invariant } from './chronicle.ts'
import { Device } from './device.ts'
import { Disk } from './disk.ts'
import { Lots } from './lots.ts'
import { Person, type Around } from './person.ts'
import { ServerProcess } from './server-process.ts'
import { Time } from './time.ts'
import { ROOMS, SESSION, townOf } from './town.ts'

/** A bug put between the real parts of a world. `breaks`: how it has to be found. */
export type Plant = {
  name: string
  breaks: Invariant
  disk?: typeof Disk
  engine?(real: Engine): Engine
  hall?(real: Hall): Hall
  shown?(real: ShownRoom): ShownRoom
  plugIn?(real: PlugIn): PlugIn
}

/** One world in ten is a bigger one. */
const FEW_DEEDS = 40
const MANY_DEEDS = 150
const ASKED_WITHIN = 5000
/** By then the server knows who has left. */
const LEFT_MS = 30_000
/** A page that wakes up knows within 1 s whether its line is alive, and has another soon. */
const RESYNC_MS = 12_000

/** Everything that one seed makes: a session with its rooms, processes, people and devices, and whoever watches them. */
export class World implements Around {
  readonly time = new Time()
  readonly lots: Lots
  readonly chronicle: Chronicle
  readonly chairs: Chairs
  readonly disk: Disk
  readonly people: Person[] = []
  readonly processes: ServerProcess[] = []
  /** Whether several processes share the disk, by leases. */
  readonly shares: boolean
  /** Deeds that are still to be done. */
  deeds: number
  readonly roomIds: readonly string[]
  readonly #plant: Partial<Plant>
  readonly #relived: Map<string, Relived>
  readonly #told: ReturnType<typeof frameReader>

  constructor(seed: string, { plant = {}, write = null }: { plant?: Partial<Plant>; write?: ((line: string) => void) | null } = {}) {
    this.lots = new Lots(seed)
    this.#plant = plant
    this.chronicle = new Chronicle(this.time.now, write)
    this.chairs = new Chairs(this.chronicle)
    this.shares = this.lots.is(0.5)
    this.deeds = this.lots.is(0.1) ? MANY_DEEDS : FEW_DEEDS
    const { session, rooms } = townOf(seed, this.lots.of('town'), this.time.now())
    this.roomIds = rooms.map(({ roomId }) => roomId)
    this.#relived = new Map(rooms.map((row) => [row.roomId, new Relived(engine, row, this.chronicle)]))
    this.#told = frameReader(rooms, (roomId) => this.#relived.get(roomId)?.isOpen ?? false, this.chronicle)
    this.disk = new (plant.disk ?? Disk)({
      time: this.time,
      lots: this.lots.of('disk'),
      isShared: this.shares,
      committed: ({ row, fence: epoch, seats }, entries, fence) => {
        if (fence !== epoch) this.chronicle.broken('V9', `a writer of epoch ${fence} wrote ${row.roomId} in epoch ${epoch}`)
        for (const entry of entries) {
          this.chronicle.keeps(row.roomId, entry)
          this.#relived.get(row.roomId)?.live(entry)
        }
        this.#relived.get(row.roomId)?.seat(seats)
      },
    })
    this.disk.open(session, rooms)
    this.#gather()
  }

  /** The process that a device reaches now, whichever it dials; null: none. It may be frozen. */
  get door(): ServerProcess | null {
    const up = this.processes.filter(({ isUp }) => isUp)
    return up.find(({ machine }) => this.disk.lease.owner === machine) ?? up.at(-1) ?? null
  }

  get devices(): Device[] {
    return this.people.flatMap(({ devices }) => devices)
  }

  async starts(): Promise<void> {
    const { time, disk, shares } = this
    // With a folder of its own no second process gets in.
    if (!shares && this.processes.some(({ machine }) => !machine.isDead)) return
    const server = new ServerProcess({
      time,
      disk,
      shares,
      engine: this.#plant.engine?.(engine) ?? engine,
      asked: (hall) => this.#plant.hall?.(hall) ?? hall,
      shown: (room) => this.#plant.shown?.(room) ?? room,
      told: this.#told,
    })
    this.processes.push(server)
    // A process whose disk is down when it starts is started anew.
    await server.start().catch(() => {
      server.crash()
      time.after(1000, () => void this.starts())
    })
  }

  ask<T extends object>(work: (hall: Hall) => Promise<T | Refusal>, answered: (answer: T | Refusal | null) => void): void {
    let isOver = false
    const answer = (what: T | Refusal | null) => {
      if (isOver) return
      isOver = true
      answered(what)
    }
    this.time.after(ASKED_WITHIN, () => answer(null))
    this.time.after(this.lots.between(1, 200), () => {
      const { door } = this
      door?.machine.run(() => void work(door.hall).then((what) => this.time.after(20, () => answer(what))))
    })
  }

  opens(name: string, key: { token: string; room: string }): Device {
    const { time, chronicle } = this
    const plugIn = (real: PlugIn) => this.#plant.plugIn?.(real) ?? real
    return new Device({ name, time, lots: this.lots.of(name), chronicle, door: () => this.door, plugIn }, key)
  }

  seated(token: string, who: string): void {
    this.chairs.give(token, who)
  }

  /** The facilitator sends somebody to the other room. */
  movesSomebody(lots: Lots): void {
    const [from, to] = lots.is(0.5) ? this.roomIds : this.roomIds.toReversed()
    if (from === undefined || to === undefined) return
    this.ask(
      (hall) => hall.move(SESSION.sessionId, SESSION.desk, { from, seat: lots.between(1, 4), to }),
      () => {},
    )
  }

  /** All troubles are over. */
  async heals(): Promise<void> {
    this.disk.heals()
    for (const { machine } of [...this.processes, ...this.devices]) machine.thaw()
    for (const device of this.devices) {
      device.isOffline = false
      device.weather.rude = 0
    }
    if (this.processes.every(({ isUp }) => !isUp)) await this.#soon(this.starts())
  }

  /** Every page looks whether it missed anything, and is up to date soon after. */
  async wakesAll(): Promise<void> {
    const due = new Map([...this.#relived].map(([roomId, { version }]) => [roomId, version]))
    for (const device of this.devices) device.wakes()
    await this.time.pass(RESYNC_MS)
    for (const { name, isOn, store } of this.devices) {
      const { status, view, version } = store.getState()
      const least = due.get(view?.room.roomId ?? '') ?? Infinity
      if (isOn && (status !== 'live' || (version ?? 0) < least))
        this.chronicle.broken('V11', `${name} is ${status} with version ${version} where ${least} is due`)
    }
  }

  /** Everybody leaves, and the server ends as it is told. */
  async ends(): Promise<void> {
    for (const device of this.devices) device.leaves()
    await this.time.pass(LEFT_MS)
    const up = this.processes.filter(({ isUp }) => isUp)
    for (const { sockets } of up) if (sockets.size > 0) this.chronicle.broken('V16', `${sockets.size} sockets are left`)
    await this.#soon(Promise.all(up.map(({ hall }) => hall.close())))
  }

  /** Lets time pass until something is done. */
  async #soon(what: Promise<unknown>): Promise<void> {
    let isDone = false
    void what.then(() => (isDone = true))
    for (let i = 0; i < 60 && !isDone; i += 1) await this.time.pass(1000)
    if (!isDone) this.chronicle.broken('V16', 'the server does not come to its end')
  }

  /** Holds all that is live against what was kept. `atEnd`: after all troubles, when every screen has to be up to date. */
  look({ atEnd = false } = {}): void {
    const { door } = this
    if (!door || door.machine.isFrozen) return
    const rooms = this.roomIds.flatMap((roomId) => {
      const pass = door.hall.authenticate(SESSION.desk, roomId)
      return isRefusal(pass) ? [] : [pass.room]
    })
    if (atEnd && rooms.length < this.roomIds.length) this.chronicle.broken('V16', 'not all rooms came back')
    for (const room of rooms) this.#relived.get(room.roomId)?.compare(room.durable, atEnd)
    for (const device of this.devices) if (device.isOn) this.#lookAt(device, rooms)
    this.chairs.look(door.hall)
    this.chronicle.lookAtAnswers()
  }

  #lookAt(device: Device, rooms: readonly RoomActor[]): void {
    const { view, version } = device.store.getState()
    const room = rooms.find(({ roomId }) => roomId === view?.room.roomId)
    if (room && view && version === room.version) this.#relived.get(room.roomId)?.look(device.name, { version, view }, audienceOf(view))
  }

  /** Who is there: a desk and a board for each room, and two to six citizens. */
  #gather(): void {
    const rooms = ROOMS.slice(0, this.roomIds.length)
    const count = this.lots.between(2, this.deeds > FEW_DEEDS ? 6 : 4)
    const add = (name: string, code: string | null) => {
      const person = new Person(name, this, this.lots.of(name), code)
      this.people.push(person)
      return person
    }
    for (const { roomId, board } of rooms) {
      this.time.after(this.lots.between(100, 2000), () => desk.opens({ token: SESSION.desk, room: roomId }))
      this.time.after(this.lots.between(100, 9000), () => projector.opens({ token: board, room: roomId }))
      const desk = add(`desk-of-${roomId}`, null)
      const projector = add(`board-of-${roomId}`, null)
      desk.acts()
    }
    for (let i = 1; i <= count; i += 1) {
      const citizen = add(`citizen-${i}`, this.lots.is(0.8) ? SESSION.code : (rooms[0]?.code ?? ''))
      this.time.after(this.lots.between(500, 12_000), () => citizen.joins())
      citizen.acts()
    }
  }
}

function audienceOf({ role, me, door }: Device['store'] extends { getState(): { view: infer V } } ? NonNullable<V> : never): Audience {
  return role === 'citizen' ? (me?.seat ?? door?.seat ?? 0) : role
}
