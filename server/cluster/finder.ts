import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { Clock } from '../rooms/clock.ts'
import { isRefusal, type Hall } from '../sessions/hall.ts'
import type { Leases, Trait } from '../storage/leases.ts'
import type { Peers } from './peers.ts'

/** Asked again in a moment, it is known who runs the room. */
const BETWEEN = refusal('busy', 'This room is just changing its server. Try again in a moment.')

/** A look-up holds so long, or until the process that it names doesn't answer. */
const HOLDS_MS = 1_000
const MOST_KEPT = 5_000

/** Who runs a session: this process, another one, nobody just now, or nobody ever. */
export type Whereabouts = { at: 'here' | 'nowhere' | 'between' } | { at: 'peer'; url: string }

type Needs = { hall: Pick<Hall, 'has' | 'take'>; leases: Leases; peers: Peers; clock: Clock; owner: string }

/** Finds the process that runs a session, and takes the session itself when nobody does. */
export class Finder {
  readonly #needs: Needs
  readonly #known = new Map<string, { url: string; until: number }>()

  constructor(needs: Needs) {
    this.#needs = needs
  }

  async find(trait: Trait): Promise<Whereabouts> {
    const { hall, leases, clock, owner } = this.#needs
    if (hall.has(trait)) return { at: 'here' }
    const key = JSON.stringify(trait)
    const known = this.#known.get(key)
    if (known && known.until > clock.now()) return { at: 'peer', url: known.url }
    const placement = await leases.whereIs(trait)
    if (!placement) return this.#amongPeers(key, trait)
    if (placement.isHeld && placement.owner !== owner) return this.#keep(key, placement.url)
    return { at: (await hall.take(placement.sessionId)) ? 'here' : 'between' }
  }

  /**
   * Asks whoever runs a session; null: this process is to answer itself. Who doesn't answer is forgotten, and who says (by
   * null) that it is not theirs is looked up anew, once.
   */
  async ask<T extends object>(find: () => Promise<Whereabouts | Refusal>, of: (url: string) => Promise<T | null>): Promise<T | Refusal | null> {
    for (let tries = 0; tries < 2; tries += 1) {
      const found = await find()
      if (isRefusal(found)) return found
      if (found.at === 'between') return BETWEEN
      if (found.at !== 'peer') return null
      const answer = await of(found.url).catch(() => BETWEEN)
      if (answer !== null && answer !== BETWEEN) return answer
      this.#forget(found.url)
      if (answer) return answer
    }
    return BETWEEN
  }

  #forget(url: string): void {
    for (const [key, known] of this.#known) if (known.url === url) this.#known.delete(key)
  }

  /** Dry runs and opened recordings are written down nowhere: only their own process knows them. */
  async #amongPeers(key: string, trait: Trait): Promise<Whereabouts> {
    const { leases, peers } = this.#needs
    const urls = await leases.peers()
    const answers = await Promise.all(urls.map((url) => peers.has(url, trait)))
    const url = urls[answers.indexOf(true)]
    return url === undefined ? { at: 'nowhere' } : this.#keep(key, url)
  }

  #keep(key: string, url: string): Whereabouts {
    if (this.#known.size >= MOST_KEPT) this.#known.clear()
    this.#known.set(key, { url, until: this.#needs.clock.now() + HOLDS_MS })
    return { at: 'peer', url }
  }
}
