import type { Clock } from '../../server/rooms/clock.ts'
import type { Time } from './time.ts'

/** A server's process or a device: it may stand still for a while, and it may die. */
export class Machine implements Clock {
  readonly #time: Time
  readonly #timers = new Set<() => void>()
  #state: 'runs' | 'frozen' | 'dead' = 'runs'
  #held: (() => void)[] = []

  constructor(time: Time) {
    this.#time = time
  }

  get isDead(): boolean {
    return this.#state === 'dead'
  }

  get isFrozen(): boolean {
    return this.#state === 'frozen'
  }

  readonly now = (): number => this.#time.now()

  readonly after = (ms: number, run: () => void): (() => void) => {
    let isOff = false
    const cancel = this.#time.after(ms, () => {
      this.#timers.delete(off)
      this.run(() => void (isOff || run()))
    })
    const off = () => {
      isOff = true
      this.#timers.delete(off)
      cancel()
    }
    this.#timers.add(off)
    return off
  }

  /** Does something that reaches the machine from outside: now, once it runs again, or never. */
  run(work: () => void): void {
    if (this.#state === 'runs') work()
    else if (this.#state === 'frozen') this.#held.push(work)
  }

  freeze(): void {
    if (this.#state === 'runs') this.#state = 'frozen'
  }

  /** All that came meanwhile is done now, in order. */
  thaw(): void {
    if (this.#state !== 'frozen') return
    this.#state = 'runs'
    for (const work of this.#held.splice(0)) this.#time.after(0, () => this.run(work))
  }

  die(): void {
    this.#state = 'dead'
    this.#held = []
    for (const off of this.#timers) off()
  }
}
