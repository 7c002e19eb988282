import type { Seat } from './ids.ts'

/** The turning points that a recorded room is searched for: each is something to talk about. */
export const MOMENTS = ['largest-gap', 'first-denial', 'first-exploit', 'first-cut-tie', 'never-appealed'] as const
export type MomentKind = (typeof MOMENTS)[number]

/**
 * One turning point. `slot` 0: at the month's end. `seats`: whom it was about, for a replay; never told on a shared screen.
 * `count` of `of`, or `points`: its figures, whole numbers.
 */
export type TurningPoint = {
  kind: MomentKind
  month: number
  slot: 0 | 1 | 2
  seats: Seat[]
  count?: number
  of?: number
  points?: number
  feature?: string
}
