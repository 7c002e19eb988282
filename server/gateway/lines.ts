import type { Screen } from './shown-room.ts'

/** More than a full room has; the oldest go first. */
const MOST_KEPT = 512

/**
 * The lines of devices to one room. A device that dials again has given up the connection before, and may send what it was
 * not answered anew: what still comes over the old one is late, whatever the network held it back for.
 */
export class Lines {
  readonly #newest = new Map<string, number>()

  /** A connection of a line has come. What it returns says whether that line has not been dialled again since. */
  come({ tokenHash, line }: Pick<Screen, 'tokenHash' | 'line'>): () => boolean {
    if (line === null) return () => true
    const { dial } = line
    const key = `${tokenHash} ${line.id}`
    const newest = Math.max(dial, this.#newest.get(key) ?? dial)
    this.#newest.delete(key)
    this.#newest.set(key, newest)
    for (const oldest of this.#newest.keys()) {
      if (this.#newest.size <= MOST_KEPT) break
      this.#newest.delete(oldest)
    }
    return () => (this.#newest.get(key) ?? dial) <= dial
  }
}
