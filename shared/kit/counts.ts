/** How often each of some kinds was given, 0 where it never was. */
export function countsOf<K extends string>(kinds: readonly K[], given: readonly K[]): Record<K, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, given.filter((one) => one === kind).length])) as Record<K, number>
}
