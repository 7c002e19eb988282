/** Places on a line moved apart until each has `gap` to the next, in the order that they came in, between `low` and `high` as far as they fit. */
export function spread(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, i) => i).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const moved = [...places]
  let least = low
  for (const i of order) {
    moved[i] = Math.max(moved[i] ?? 0, least)
    least = (moved[i] ?? 0) + gap
  }
  let most = high
  for (const i of order.toReversed()) {
    moved[i] = Math.min(moved[i] ?? 0, most)
    most = (moved[i] ?? 0) - gap
  }
  return moved
}
