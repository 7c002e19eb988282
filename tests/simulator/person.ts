import type { Joined } from '../../shared/protocol/rest.ts'
import type { Refusal } from '../../shared/vocabulary/refusal.ts'
import { isRefusal, type Hall } from '../../server/sessions/hall.ts'
import type { Device } from './device.ts'
import { doingOf } from './doings.ts'
import type { Lots } from './lots.ts'
import type { Time } from './time.ts'

/** What a world offers to the people in it. */
export type Around = {
  time: Time
  /** Asks the server something; null: nobody answered in time. */
  ask<T extends object>(work: (hall: Hall) => Promise<T | Refusal>, answered: (answer: T | Refusal | null) => void): void
  /** Opens the page with a key. */
  opens(name: string, key: { token: string; room: string }): Device
  /** Somebody was given the key of a chair. */
  seated(token: string, who: string): void
  /** Deeds that are still to be done by all. */
  deeds: number
}

/** A no that another try may change. */
const TRY_AGAIN: ReadonlySet<string> = new Set(['busy', 'not-saved', 'no-such-room', 'too-fast'])

/** Somebody in a world with one device after the other. */
export class Person {
  readonly name: string
  readonly devices: Device[] = []
  readonly #around: Around
  readonly #lots: Lots
  /** `code`: of the session or a room, typed to join. Null: a desk or a board, which has a key from the start. */
  readonly #code: string | null
  #joins = 0
  #chair: Joined | null = null

  constructor(name: string, around: Around, lots: Lots, code: string | null) {
    this.name = name
    this.#around = around
    this.#lots = lots
    this.#code = code
  }

  get device(): Device | undefined {
    return this.devices.at(-1)
  }

  joins(): void {
    this.#joins += 1
    const before = this.#chair?.token
    const joinId = `${this.name}-join-${this.#joins}`
    this.#tries((hall) => hall.join(this.#code ?? '', { joinId, ...(before !== undefined && { before }) }))
  }

  /** Takes another device to the same chair; the old one stays on. */
  changesDevice(): void {
    const chair = this.#chair
    if (chair && this.device?.isOn) this.#tries((hall) => hall.returnTo(this.#code ?? '', chair.returnCode))
  }

  opens(key: { token: string; room: string }): void {
    const device = this.#around.opens(`${this.name}-${this.devices.length + 1}`, key)
    this.devices.push(device)
    const leave = device.store.subscribe(() => {
      const { status, closed, movedTo, refusal } = device.store.getState()
      if (status !== 'closed' && status !== 'refused') return
      leave()
      if (device !== this.device) return
      if (movedTo !== null) this.opens({ token: key.token, room: movedTo })
      else if ((closed === 'removed' || refusal?.code === 'removed') && this.#code !== null && this.#joins < 3) this.joins()
    })
  }

  /** Does something now and then, until nobody has anything left to do. */
  acts(): void {
    this.#around.time.after(this.#lots.between(200, 5000), () => {
      if (this.#around.deeds <= 0) return
      const { status, view } = this.device?.store.getState() ?? {}
      if (this.device && view && status === 'live' && view.role !== 'projector') {
        this.#around.deeds -= 1
        if (this.#lots.is(0.1)) this.device.machine.run(() => this.device?.store.touch())
        const deed = doingOf(view, this.#lots)
        if (deed) this.device.send(deed)
      }
      this.acts()
    })
  }

  #tries(work: (hall: Hall) => Promise<Joined | Refusal>, left = 8): void {
    this.#around.ask(work, (answer) => {
      if (answer && !isRefusal(answer)) {
        this.#chair = answer
        this.#around.seated(answer.token, this.name)
        this.opens({ token: answer.token, room: answer.roomId })
      } else if (left > 0 && (answer === null || TRY_AGAIN.has(answer.code))) this.#around.time.after(2000, () => this.#tries(work, left - 1))
    })
  }
}
