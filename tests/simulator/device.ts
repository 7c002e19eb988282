import { createLine, type PlugIn } from '../../client/net/line.ts'
import { createRoomStore, type RoomState, type RoomStore } from '../../client/net/store.ts'
import { createChooser } from '../../client/net/transport.ts'
import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Chronicle } from './chronicle.ts'
import { Link, type Weather } from './link.ts'
import type { Lots } from './lots.ts'
import { Machine } from './machine.ts'
import type { Auth, ServerProcess } from './server-process.ts'
import type { Time } from './time.ts'

type Needs = {
  name: string
  time: Time
  lots: Lots
  chronicle: Chronicle
  /** The process that one reaches now; null: none. */
  door(): ServerProcess | null
  plugIn(real: PlugIn): PlugIn
}

/** A device with the page on it: the page's own store, outbox and line, over a network of the world. */
export class Device {
  readonly name: string
  readonly machine: Machine
  readonly weather: Weather
  readonly store: RoomStore
  readonly key: { token: string; room: string }
  isOffline = false
  readonly #needs: Needs
  #link: Link | null = null
  #ids = 0
  #dials = 0
  /** The newest version shown of each room: somebody may be moved, and moved back. */
  readonly #newest = new Map<string, number>()
  #isLeft = false

  constructor(needs: Needs, key: { token: string; room: string }) {
    const { time, lots, chronicle } = needs
    this.#needs = needs
    this.name = needs.name
    this.key = key
    this.machine = new Machine(time)
    this.weather = { delay: lots.between(1, 120), jitter: lots.pick([1, 20, 400]), rude: lots.is(0.25) ? 0.05 : 0 }
    let polls = false
    const chooser = createChooser({ pollsOnly: () => polls, pollOnly: () => (polls = true) })
    const { now, after: later } = this.machine
    const dial = createLine({ plugIn: needs.plugIn(this.#plugIn), chooser, now, later, chance: () => lots.next() })
    this.store = createRoomStore({ dial, now, later, makeId: () => `${this.name}-deed-${(this.#ids += 1)}` })
    this.store.subscribe(() => this.#look(this.store.getState(), chronicle))
  }

  /** Whether its room is on the screen, or will be again. */
  get isOn(): boolean {
    return ['connecting', 'live', 'reconnecting'].includes(this.store.getState().status)
  }

  send(deed: Deed): void {
    this.machine.run(() => this.store.send(deed))
  }

  /** The line breaks; for a while no other is to be had. */
  loses(ms: number): void {
    this.isOffline = true
    this.#link?.cut()
    this.#needs.time.after(ms, () => (this.isOffline = false))
  }

  silence(ms: number): void {
    this.#link?.silence(ms)
  }

  /** The device sleeps for a while; its page notices when it wakes. */
  sleeps(ms: number): void {
    this.machine.freeze()
    this.#needs.time.after(ms, () => this.wakes())
  }

  /** Its page, if it is still open, looks whether it missed anything. */
  wakes(): void {
    this.machine.thaw()
    this.machine.run(() => void (this.#isLeft || this.store.wake()))
  }

  /** The page is closed. */
  leaves(): void {
    this.#isLeft = true
    this.store.stop()
  }

  readonly #plugIn: PlugIn = (_transport, held, ear) => {
    const { name, time, lots, door, chronicle } = this.#needs
    const server = this.isOffline ? null : door()
    if (!server) {
      const cancel = this.machine.after(lots.between(5, 200), () => ear.down(false))
      return { intent() {}, resume() {}, here() {}, drop: cancel }
    }
    const link = new Link({ time, lots, weather: this.weather, device: this.machine, server: server.machine, ear })
    this.#link = link
    const auth: Auth = { ...this.key, ...held, line: { id: name, dial: (this.#dials += 1) } }
    link.knock(() => server.receive(link, auth))
    return {
      intent(intent, answered) {
        chronicle.sends(intent)
        link.ask('intent', intent, (ack) => {
          chronicle.hears(name, intent.id, ack)
          answered(ack)
        })
      },
      resume: (version) => link.ask('resume', { version }),
      here: () => link.ask('here', undefined),
      drop: () => link.hangUp(),
    }
  }

  #look({ view, version, status }: RoomState, chronicle: Chronicle): void {
    if (!view || version === undefined || status !== 'live') return
    const { roomId } = view.room
    const newest = this.#newest.get(roomId) ?? version
    if (version < newest) chronicle.broken('V11', `${this.name} went back from version ${newest} of ${roomId} to ${version}`)
    this.#newest.set(roomId, version)
  }
}
