import { breathe } from '../support/clock.ts'

type Alarm = { due: number; run: () => void }

/** The time of a world: it moves when told, and what falls due runs in order, each after all promises of the one before. */
export class Time {
  #now = 1_700_000_000_000
  readonly #alarms: Alarm[] = []

  /** Epoch ms. */
  readonly now = (): number => this.#now

  /** Runs something once, after ms. Returns the way to call it off. */
  readonly after = (ms: number, run: () => void): (() => void) => {
    const alarm = { due: this.#now + Math.max(0, Math.ceil(ms)), run }
    const next = this.#alarms.findLastIndex(({ due }) => due <= alarm.due) + 1
    this.#alarms.splice(next, 0, alarm)
    return () => {
      const at = this.#alarms.indexOf(alarm)
      if (at >= 0) this.#alarms.splice(at, 1)
    }
  }

  /** How much still waits for its time. */
  get waiting(): number {
    return this.#alarms.length
  }

  async pass(ms: number): Promise<void> {
    const end = this.#now + ms
    await breathe(1)
    for (let [next] = this.#alarms; next && next.due <= end; [next] = this.#alarms) {
      this.#alarms.shift()
      this.#now = next.due
      next.run()
      await breathe(1)
    }
    this.#now = end
  }
}
