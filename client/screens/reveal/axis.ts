/** A stretch of numbers on a chart, with the numbers that are written on it. */
export type Axis = { low: number; high: number; ticks: number[] }

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** An axis that holds all the values and begins and ends on a written number; at most `most` numbers are written. */
export function axisOver(values: readonly number[], most = 7): Axis {
  const least = Math.min(...values)
  const top = Math.max(...values, least + 1)
  const step = STEPS.find((size) => Math.ceil(top / size) - Math.floor(least / size) < most) ?? top - least
  const low = Math.floor(least / step) * step
  const high = Math.ceil(top / step) * step
  return { low, high, ticks: Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step) }
}

/** Off a list, or on it: each with room to both sides. */
export const LIST_AXIS: Axis = { low: -0.5, high: 1.5, ticks: [0, 1] }

/** Where a value stands on an axis, from 0 to 1. */
export function shareOf({ low, high }: Axis, value: number): number {
  return (value - low) / (high - low)
}
