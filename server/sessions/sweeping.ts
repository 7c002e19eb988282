import type { Clock } from '../rooms/clock.ts'
import type { Log } from '../rooms/log.ts'
import type { OpenStorage } from '../storage/storage.ts'
import type { Keeping } from './keeping.ts'
import type { Registry } from './registry.ts'

const DAY_MS = 24 * 60 * 60_000
/** A session is erased at most so long after the last thing that happened in it. */
export const MOST_KEPT_DAYS = 30
const SWEEP_EVERY_MS = 60 * 60_000

type Needs = { storage: OpenStorage; clock: Clock; log: Log; registry: Registry; keeping: Keeping; keptDays?: number | undefined }

/** Erases what is over for `keptDays`, rooms that could not be brought back included. */
export class Sweeping {
  readonly #needs: Needs
  #cancel: () => void = () => {}

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Sweeps now, and again every hour. A storage in trouble is asked again then. */
  async start(): Promise<void> {
    this.#cancel()
    this.#cancel = this.#needs.clock.after(SWEEP_EVERY_MS, () => void this.start())
    await this.#sweep().catch((error: unknown) => this.#needs.log.warn({ error }, 'old sessions were not erased'))
  }

  stop(): void {
    this.#cancel()
  }

  async #sweep(): Promise<void> {
    const { storage, clock, registry, keeping, keptDays = MOST_KEPT_DAYS } = this.#needs
    for (const sessionId of await storage.idleSince(clock.now() - keptDays * DAY_MS)) {
      const session = registry.sessions.find(({ row }) => row.sessionId === sessionId)
      await (session ? keeping.end(session) : storage.erase({ sessionId }))
    }
  }
}
