import { plugTo } from '../../../client/net/connection.ts'
import type { Key } from '../../../client/net/keys.ts'
import { createLine, type Ear } from '../../../client/net/line.ts'
import { createRoomStore, type RoomState, type RoomStore } from '../../../client/net/store.ts'
import { createChooser, type Transport } from '../../../client/net/transport.ts'
import type { Actor } from '../../../shared/vocabulary/ids.ts'
import { chance } from '../../../shared/kit/chance.ts'
import { Memory } from './memory.ts'

export type PhoneParts = {
  url: string
  key: Key
  /** Whose intents they are in the journal; a board has none. */
  actor: Actor | null
  name: string
  seed: string
  /** How far its clock is off, ms. */
  clockOff?: number
  line?: Transport
  /** Looks at every frame before the screen does. */
  hears?(frame: object): void
}

/** A device with the client's own line and store, on real time; it remembers all that it was told. */
export class Phone {
  readonly store: RoomStore
  readonly memory: Memory
  readonly actor: Actor | null
  readonly name: string
  #asleep: (() => void)[] | null = null
  #ids = 0

  constructor({ url, key, actor, name, seed, clockOff = 0, line, hears = () => {} }: PhoneParts) {
    this.actor = actor
    this.name = name
    this.memory = new Memory(name)
    let polls = line === 'polling'
    let lots = 0
    const plugIn = plugTo(key, url)
    const now = () => Date.now() + clockOff
    const later = (ms: number, run: () => void) => {
      const timer = setTimeout(() => this.#whenAwake(run), ms)
      return () => clearTimeout(timer)
    }
    const listening = (ear: Ear): Ear => ({
      ...ear,
      up: () => this.#whenAwake(() => ear.up()),
      down: (sent) => this.#whenAwake(() => ear.down(sent)),
      refused: (refusal) => this.#whenAwake(() => ear.refused(refusal)),
      closed: (frame) => this.#whenAwake(() => ear.closed(frame)),
      view: (frame) => {
        hears(frame)
        this.#whenAwake(() => ear.view(frame))
      },
      patch: (frame) => {
        hears(frame)
        this.#whenAwake(() => ear.patch(frame))
      },
    })
    this.store = createRoomStore({
      dial: createLine({
        plugIn: (transport, held, ear) => plugIn(transport, held, listening(ear)),
        chooser: createChooser({ pollsOnly: () => polls, pollOnly: () => (polls = true) }),
        now,
        later,
        chance: () => chance(seed, name, (lots += 1)),
      }),
      now,
      later,
      makeId: () => `${name}-${String((this.#ids += 1)).padStart(6, '0')}`,
    })
    this.store.subscribe(() => this.memory.look(this.state))
  }

  get state(): RoomState {
    return this.store.getState()
  }

  get isBusy(): boolean {
    return this.state.pending.some(({ state }) => state === 'saving')
  }

  /** Whether its screen says that something is amiss: no line, or something not saved yet. */
  get isTold(): boolean {
    return this.state.status !== 'live' || this.isBusy || this.state.view?.desk?.notice !== undefined
  }

  /** Where it is, for a sentence about what went wrong. */
  get says(): string {
    const { status, view, version, pending } = this.state
    const deeds = pending.map(({ deed, state, refusal }) => `${deed.type} ${refusal?.code ?? state}`)
    return [this.name, status, view?.room.phase, view?.room.month, view?.room.step, `version ${version}`, ...deeds].join(' ')
  }

  /** Its screen goes dark: nothing runs and nothing is heard, as in a pocket. */
  sleep(): void {
    this.#asleep ??= []
  }

  /** Its page runs again, with all that has waited, and knows that it may have slept. */
  wake(): void {
    const missed = this.#asleep ?? []
    this.#asleep = null
    for (const run of missed) run()
    this.store.wake()
  }

  /** Resolves once its state is so. */
  until(isSo: (state: RoomState) => boolean): Promise<void> {
    if (isSo(this.state)) return Promise.resolve()
    return new Promise((resolve) => {
      const leave = this.store.subscribe(() => {
        if (!isSo(this.state)) return
        leave()
        resolve()
      })
    })
  }

  #whenAwake(run: () => void): void {
    if (this.#asleep) this.#asleep.push(run)
    else run()
  }
}
