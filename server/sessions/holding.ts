import { Alarm } from '../rooms/alarm.ts'
import type { Clock } from '../rooms/clock.ts'
import type { Log } from '../rooms/log.ts'
import { LEASE_MS, type Leases } from '../storage/leases.ts'
import type { OpenStorage } from '../storage/storage.ts'
import type { Keeping } from './keeping.ts'
import type { Registry } from './registry.ts'
import { bringBack } from './restoring.ts'
import type { Session } from './session.ts'

/** Between two renewals of what this process holds, and two looks for what nobody holds. */
const ROUND_MS = 2_000
/** Sessions taken over in one round: rooms that are played here go on between them. */
const MOST_AT_ONCE = 10

type Needs = { leases: Leases; storage: OpenStorage; clock: Clock; log: Log; registry: Registry; keeping: Keeping }

/**
 * Holds sessions among processes that share a database: renews its leases, takes what nobody runs any more, and lets go of
 * what it lost. Without word from the database for the length of a lease it lets go of all, by its own steady clock.
 */
export class Holding {
  readonly #needs: Needs
  readonly #lapse: Alarm
  readonly #taking = new Map<string, Promise<boolean>>()
  /** Ids of sessions that are this process's to run, as far as it knows, and are not brought in yet; and until when, epoch ms. */
  readonly #owed = new Map<string, number>()
  #isOver = false
  #cancel: () => void = () => {}

  constructor(needs: Needs) {
    this.#needs = needs
    this.#lapse = new Alarm(needs.clock, () => this.#letGo())
  }

  /** The first round, and one every two seconds from then on. */
  async start(): Promise<void> {
    await this.#round()
    if (!this.#isOver) this.#cancel = this.#needs.clock.after(ROUND_MS, () => void this.start())
  }

  /** Brings a session here if nobody holds it; whoever asks meanwhile gets the same answer. */
  take(sessionId: string): Promise<boolean> {
    const taking = this.#taking.get(sessionId) ?? this.#take(sessionId).finally(() => this.#taking.delete(sessionId))
    this.#taking.set(sessionId, taking)
    return taking
  }

  /** Takes and renews nothing more; call `release` once everything is written. */
  stop(): void {
    this.#isOver = true
    this.#cancel()
    this.#lapse.set(null)
  }

  /** Lets others take at once what was held here. */
  async release(): Promise<void> {
    const { leases, log } = this.#needs
    await leases.release().catch((error: unknown) => log.warn({ error }, 'leases run out by themselves'))
  }

  async #round(): Promise<void> {
    const { leases, clock, log, keeping } = this.#needs
    try {
      // What comes to be held while the database is asked isn't in its answer.
      const [before, owed] = [this.#stored, [...this.#owed]]
      const asked = clock.now()
      const held = new Set(await leases.renew())
      this.#lasts(asked)
      for (const session of before) if (!held.has(session.row.sessionId)) keeping.shed(session)
      for (const [sessionId, until] of owed) {
        if (this.#owed.get(sessionId) !== until) continue
        if (held.has(sessionId)) this.#owed.set(sessionId, asked + LEASE_MS)
        else this.#owed.delete(sessionId)
      }
      if (!this.#isOver) await this.#owe({ most: MOST_AT_ONCE })
      for (const sessionId of this.#owed.keys()) await this.#bringIn(sessionId)
    } catch (error) {
      log.warn({ error }, 'leases could not be renewed')
    }
  }

  async #owe(which: Parameters<Leases['take']>[0]): Promise<void> {
    const asked = this.#needs.clock.now()
    const taken = await this.#needs.leases.take(which)
    for (const sessionId of taken) this.#owed.set(sessionId, asked + LEASE_MS)
    if (taken.length > 0) this.#lasts(asked)
  }

  /** The leases hold from when the database was asked, not from when it answered. */
  #lasts(asked: number): void {
    if (!this.#isOver) this.#lapse.set(asked + LEASE_MS)
  }

  async #take(sessionId: string): Promise<boolean> {
    if (this.#isOver) return false
    await this.#owe({ sessionId })
    await this.#bringIn(sessionId)
    return this.#needs.registry.has({ sessionId })
  }

  async #bringIn(sessionId: string): Promise<void> {
    const { storage, keeping, clock } = this.#needs
    const isOwed = () => clock.now() < (this.#owed.get(sessionId) ?? 0)
    if (!isOwed()) return
    await keeping.left(sessionId)
    const stored = await storage.loadSession(sessionId)
    // Whoever asked at the same time may have brought it in meanwhile; or it is another process's by now, and so is what was read.
    if (!isOwed() || this.#isOver) return
    this.#owed.delete(sessionId)
    bringBack(stored, this.#needs)
  }

  #letGo(): void {
    const { log, keeping } = this.#needs
    const sessions = this.#stored
    if (sessions.length > 0) log.warn({ count: sessions.length }, 'the database is silent: its sessions are let go')
    for (const session of sessions) {
      // Nothing holds any more, until a renewal says that it does.
      this.#owed.set(session.row.sessionId, 0)
      keeping.shed(session)
    }
  }

  /** What others could run as well: dry runs and opened recordings live and end with their process. */
  get #stored(): Session[] {
    return this.#needs.registry.sessions.filter(({ dry, imported }) => !dry && imported === null)
  }
}
