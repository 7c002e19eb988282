import { FEWEST_SHOWN } from '../../../../shared/vocabulary/view.ts'
import type { ComparedMonth, Comparison } from '../../../../shared/vocabulary/comparison.ts'

/** What rooms are compared by, in the order in which it is shown. */
export const MEASURES = ['conformity', 'superstition', 'segregation', 'readySeconds'] as const
export type Measure = (typeof MEASURES)[number]
export type ComparedRoom = Comparison['rooms'][number]

/** Whether a room is large enough: with fewer people, a figure would be about somebody. */
export const isTold = ({ people }: Pick<ComparedRoom, 'people'>): boolean => people >= FEWEST_SHOWN

/** The latest known value of a room; null: none is known, or the room is too small. */
export function latest(room: ComparedRoom, measure: Measure): number | null {
  if (!isTold(room)) return null
  return room.months.findLast((month) => month[measure] !== null)?.[measure] ?? null
}

/** How tall a bar stands, 0 to 1: shares as they are, seconds against the longest wait of all rooms. */
export function heightOf(month: ComparedMonth, measure: Measure, { rooms }: Comparison): number {
  const full = measure === 'readySeconds' ? longest(rooms) : 1
  return Math.min(1, Math.max(0, (month[measure] ?? 0) / full))
}

const longest = (rooms: readonly ComparedRoom[]): number =>
  Math.max(1, ...rooms.filter(isTold).flatMap(({ months }) => months.map(({ readySeconds }) => readySeconds ?? 0)))

/** What differs most between the rooms just now, and which two rooms are the furthest apart in it. */
export type Reading = { measure: Measure; most: number; least: number }

/** Below this share of the scale, rooms count as alike. */
const WORTH_TELLING = 0.08

export function readingOf(comparison: Comparison): Reading | null {
  const apart = MEASURES.flatMap((measure) => {
    const known = comparison.rooms.flatMap((room) => {
      const value = latest(room, measure)
      return value === null ? [] : [{ room: room.room, value }]
    })
    if (known.length < 2) return []
    const most = known.reduce((a, b) => (b.value > a.value ? b : a))
    const least = known.reduce((a, b) => (b.value < a.value ? b : a))
    const scale = measure === 'readySeconds' ? longest(comparison.rooms) : 1
    return [{ measure, most: most.room, least: least.room, by: (most.value - least.value) / scale }]
  })
  const widest = apart.toSorted((a, b) => b.by - a.by)[0]
  return widest && widest.by >= WORTH_TELLING ? { measure: widest.measure, most: widest.most, least: widest.least } : null
}
