/** A copy in ascending order of a key; numbers by value, strings by code unit, so the order is the same on every machine. */
export function sortedBy<T>(items: readonly T[], key: (item: T) => number | string): T[] {
  return items
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ item }) => item)
}

/** Lexicographic order over several keys, first key first. */
export function sortedByAll<T>(items: readonly T[], keys: (item: T) => readonly (number | string)[]): T[] {
  return items
    .map((item) => ({ item, keys: keys(item) }))
    .sort((a, b) => compareAll(a.keys, b.keys))
    .map(({ item }) => item)
}

function compareAll(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = compare(a[i] ?? 0, b[i] ?? 0)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
