import { sha256 } from '@noble/hashes/sha2.js'

/** Working memory of a draw: there are thousands in a game, and nothing of one is left for the next. */
const blank = sha256.create()
const hasher = sha256.create()
const hash = new Uint8Array(hasher.outputLen)
const view = new DataView(hash.buffer)
const encoder = new TextEncoder()
let text = new Uint8Array(256)

/**
 * Chance as a pure function of the seed and a key: the same arguments always give the same number, from 0 up to but
 * not including 1 (52 bits). There is no stream and no counter, so no draw depends on who was faster or on what was
 * added to the code. SHA-256 keeps a seed of 128 bits from being found from its draws.
 */
export function chance(seed: string, ...key: readonly (string | number)[]): number {
  const words = [seed, ...key].join('|')
  blank._cloneInto(hasher).update(utf8(words)).digestInto(hash)
  return (view.getUint32(0) * 2 ** 20 + (view.getUint32(4) >>> 12)) / 2 ** 52
}

function utf8(words: string): Uint8Array {
  if (words.length * 3 > text.length) text = new Uint8Array(words.length * 3)
  return text.subarray(0, encoder.encodeInto(words, text).written)
}

/** A whole number from low to high, both included. */
export function between(seed: string, [low, high]: readonly [number, number], ...key: readonly (string | number)[]): number {
  return low + Math.floor(chance(seed, ...key) * (high - low + 1))
}

/** A copy of the items in a lot of its own: each item's place depends on the seed, the key and the item's own name. */
export function shuffled<T extends string | number>(seed: string, items: readonly T[], ...key: readonly (string | number)[]): T[] {
  return items
    .map((item) => ({ item, lot: chance(seed, ...key, item) }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ item }) => item)
}

/** One of the items; throws on an empty list. */
export function pick<T>(seed: string, items: readonly T[], ...key: readonly (string | number)[]): T {
  const item = items[Math.floor(chance(seed, ...key) * items.length)]
  if (item === undefined) throw new Error(`nothing to pick from: ${key.join('|')}`)
  return item
}
