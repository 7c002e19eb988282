import type { Ear } from '../../client/net/line.ts'
import type { Ack, Refusal } from '../../shared/vocabulary/refusal.ts'
import type { Lots } from './lots.ts'
import type { Machine } from './machine.ts'
import type { Time } from './time.ts'

/** What a device's network does to its frames. `rude`: frames may be lost, doubled or overtaken, which no real line does, but versions and ids allow. */
export type Weather = { delay: number; jitter: number; rude: number }

/** The server's end of a connection. */
export type ServerEnd = { heard(event: string, frame: unknown, answered: (ack: Ack) => void): void; gone(): void }

type Needs = { time: Time; lots: Lots; weather: Weather; device: Machine; server: Machine; ear: Ear }
type Way = 'up' | 'down'

/** The server takes a connection for gone so long after the last sign of the other end. */
const GONE_MS = 20_000

/** One connection between a device and a server, over a network that may be slow, silent or cut. */
export class Link {
  readonly #needs: Needs
  readonly #last = { up: 0, down: 0 }
  #end: ServerEnd | null = null
  #isHungUp = false
  #isOver = false
  /** What a silent network holds back; null while it isn't silent. */
  #held: (() => void)[] | null = null

  constructor(needs: Needs) {
    this.#needs = needs
  }

  get device(): Machine {
    return this.#needs.device
  }

  get server(): Machine {
    return this.#needs.server
  }

  /** Rings at the server's door. */
  knock(door: () => void): void {
    this.#travels('up', () => this.#needs.server.run(door))
  }

  /** A server lets the device in. */
  accept(end: ServerEnd): void {
    this.#end = end
    this.#travels('down', () => this.#tell((ear) => ear.up()))
  }

  refuse(refusal: Refusal): void {
    this.#travels('down', () => this.#tell((ear) => ear.refused(refusal)))
  }

  /** A frame for the device. Whole views and goodbyes are never lost. */
  send(event: string, text: string): void {
    const frame = JSON.parse(text) as never
    const arrive = () =>
      this.#tell((ear) => {
        if (event === 'view') ear.view(frame)
        if (event === 'patch') ear.patch(frame)
        if (event === 'closed') ear.closed(frame)
      })
    if (event === 'patch') this.#travelsRudely('down', arrive)
    else this.#travels('down', arrive)
  }

  /** A frame for the server. */
  ask(event: string, frame: unknown, answered: (ack: Ack) => void = () => {}): void {
    const text = JSON.stringify(frame ?? null)
    const back = (ack: Ack) => this.#travelsRudely('down', () => this.#tell(() => answered(ack)))
    this.#travelsRudely('up', () => this.#needs.server.run(() => this.#end?.heard(event, JSON.parse(text), back)))
  }

  /** The device hangs up: what it sent before still arrives, and then so does the news. */
  hangUp(): void {
    this.#isHungUp = true
    this.#travels('up', () => this.#leave())
  }

  /** The server hangs up. */
  close(): void {
    this.#travels('down', () => {
      this.#tell((ear) => ear.down(true))
      this.#isOver = true
    })
  }

  /** The connection breaks: the device knows soon, the server when it has heard nothing for long. */
  cut(): void {
    if (this.#isOver) return
    this.#isOver = true
    const { time } = this.#needs
    time.after(50, () => this.#tell((ear) => ear.down(false)))
    time.after(GONE_MS, () => this.#leave())
  }

  /** Nothing gets through for a while, and nobody is told; all that was on its way arrives late, or the line is gone by then. */
  silence(ms: number): void {
    if (this.#held) return
    this.#held = []
    this.#needs.time.after(ms, () => {
      const late = this.#held ?? []
      this.#held = null
      if (ms < GONE_MS) for (const arrive of late) arrive()
      else this.cut()
    })
  }

  #leave(): void {
    this.#needs.server.run(() => this.#end?.gone())
  }

  #tell(what: (ear: Ear) => void): void {
    const { device, ear } = this.#needs
    device.run(() => void (this.#isHungUp || what(ear)))
  }

  #travelsRudely(way: Way, arrive: () => void): void {
    const { lots, time, weather } = this.#needs
    if (!lots.is(weather.rude)) return this.#travels(way, arrive)
    const fate = lots.pick(['lost', 'doubled', 'overtaken'])
    if (fate === 'doubled' && way === 'down') for (const _ of [1, 2]) this.#travels(way, arrive)
    // One after the other, for between the two a room may open what it had refused; whoever sends anew does so on a line of their own.
    if (fate === 'doubled' && way === 'up')
      this.#travels(way, () => {
        arrive()
        arrive()
      })
    // Only news may be overtaken: an old intent that comes late is a device's business, and it sends one after the other.
    if (fate === 'overtaken' && way === 'down') time.after(weather.delay + lots.between(0, 400), () => void (this.#isOver || arrive()))
  }

  /** In order, as any stream. */
  #travels(way: Way, arrive: () => void): void {
    const { time, lots, weather } = this.#needs
    this.#last[way] = Math.max(this.#last[way], time.now() + weather.delay + lots.between(0, weather.jitter))
    time.after(this.#last[way] - time.now(), () => {
      if (this.#isOver) return
      if (this.#held) this.#held.push(arrive)
      else arrive()
    })
  }
}
