import type { Clock } from './clock.ts'

const RETRY_MS = [250, 500, 1000, 2000]

type Needs = {
  clock: Clock
  /** Finds out what the disk really has; throws while it can't. */
  mend(): Promise<void>
  /** Play may go on. `since`: when the trouble began, in ms since entry 0. */
  mended(since: number): void
  failed(error: unknown): void
}

/** What a room does while the disk takes nothing: it stands still and tries again, ever more slowly. */
export class Recovery {
  readonly #needs: Needs
  #stalled = false
  #since: number | null = null
  #tries = 0
  #cancel: () => void = () => {}
  #stopped = false

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** True while it isn't known what the disk has. */
  get stalled(): boolean {
    return this.#stalled
  }

  /** A write has failed. `at`: ms since entry 0. */
  fail(at: number): void {
    this.#stalled = true
    this.#since ??= at
    this.#later()
  }

  /** A write has been kept: the trouble is over. */
  succeed(): void {
    this.#tries = 0
    this.#since = null
  }

  stop(): void {
    this.#stopped = true
    this.#cancel()
  }

  #later(): void {
    const wait = RETRY_MS[Math.min(this.#tries, RETRY_MS.length - 1)] ?? 0
    this.#tries += 1
    this.#cancel()
    if (!this.#stopped) this.#cancel = this.#needs.clock.after(wait, () => void this.#try())
  }

  async #try(): Promise<void> {
    try {
      await this.#needs.mend()
      if (this.#stopped) return
      this.#stalled = false
      this.#needs.mended(this.#since ?? 0)
    } catch (error) {
      this.#needs.failed(error)
      this.#later()
    }
  }
}
