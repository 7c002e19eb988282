import { scaleLinear } from '@visx/scale'

/** Values to places on a drawing. */
export type ScaleLinear = ReturnType<typeof linear>

/** A straight scale: `of` a stretch of values, `to` a stretch of the drawing. */
export function linear(of: readonly [number, number], to: readonly [number, number]) {
  return scaleLinear<number>({ domain: [...of], range: [...to] })
}

/** Round numbers to write along a scale, both ends among them where they are round. */
export function ticksOf(low: number, high: number, most = 5): number[] {
  return linear([low, high], [0, 1]).ticks(most)
}

/** The stretch of a scale that holds all the values and begins and ends on a round number. */
export function roundedOver(values: readonly number[]): [number, number] {
  const least = Math.min(...values)
  const [low = least, high = least + 1] = scaleLinear<number>({ domain: [least, Math.max(...values, least + 1)] })
    .nice()
    .domain()
  return [low, high]
}
