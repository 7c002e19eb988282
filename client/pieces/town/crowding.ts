/** How a crowd stands at a place: the more, the smaller and the more rows; whoever doesn't fit is counted on a tab. */
export type Spot = { dx: number; dy: number }
export type Stand = { scale: number; spots: Spot[]; more: number }

type Rows = { upTo: number; scale: number; step: number; rows: readonly number[] }

/** Inside, on the yard of 224 × 72. */
const INSIDE: readonly Rows[] = [
  { upTo: 4, scale: 1.1, step: 56, rows: [46] },
  { upTo: 6, scale: 0.86, step: 38, rows: [46] },
  { upTo: 12, scale: 0.8, step: 38, rows: [20, 50] },
  { upTo: 21, scale: 0.66, step: 32, rows: [6, 29, 52] },
]
/** Outside, on the street before the name. */
const OUTSIDE: readonly Rows[] = [{ upTo: 5, scale: 0.72, step: 40, rows: [168] }]

const lineUp = (kinds: readonly Rows[], count: number): Stand => {
  const kind = kinds.find(({ upTo }) => count <= upTo) ?? kinds[kinds.length - 1]
  if (!kind) return { scale: 1, spots: [], more: count }
  const { upTo, scale, step, rows } = kind
  const more = count > upTo ? count - upTo + 1 : 0
  const shown = count - more
  // The row in front fills first, so that nobody hides behind an empty one.
  const perRow = Math.ceil(shown / rows.length)
  const spots = [...rows].reverse().flatMap((dy, row) => {
    const length = Math.max(0, Math.min(perRow, shown - row * perRow))
    return Array.from({ length }, (_, i) => ({ dx: (i - (length - 1) / 2) * step, dy }))
  })
  return { scale, spots, more }
}

/** Spots on the yard for so many holes or pawns, whichever are more; `more` pawns go on the tab. */
export const inside = (count: number): Stand => lineUp(INSIDE, count)
/** Spots of the queue before a full or shut place. */
export const outside = (count: number): Stand => lineUp(OUTSIDE, count)
