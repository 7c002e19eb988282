import { Group } from '@visx/group'
import { useMemo } from 'react'
import { TierShape } from '../pieces/TierBadge.tsx'
import { Canvas } from './Canvas.tsx'
import css from './chart.module.css'
import { frameOf, type ChartProps } from './frame.ts'
import { placesByMonth, type Spot } from './network.ts'
import { linear } from './scales.ts'

type Month = { ties: readonly (readonly [number, number])[]; tiers: readonly (string | null)[] }
/** `shown`: which of the months, counted from 0. */
type Props = ChartProps & { months: readonly Month[]; citizens: number; shown: number }

/** Who is tied to whom in one month: each citizen by the shape and letter of a tier, ties within a tier in full, between tiers in dots. */
export function TieNetwork({ months, citizens, shown, ...chart }: Props) {
  const frame = frameOf(chart)
  const all = useMemo(() => placesByMonth(citizens, months), [citizens, months])
  const month = months[shown]
  const places = all[shown]
  if (!month || !places) return null
  const node = Math.min(frame.text * 1.85, (frame.width / Math.sqrt(Math.max(4, citizens))) * 0.42)
  const { x, y } = fitted(all, frame, node)
  const tierOf = (citizen: number) => month.tiers[citizen] ?? null
  return (
    <Canvas {...chart}>
      {month.ties.map(([a, b]) => {
        const [from, to] = [places[a], places[b]]
        if (!from || !to) return null
        const alike = tierOf(a) !== null && tierOf(a) === tierOf(b)
        return <path key={`${a} ${b}`} className={alike ? css.alike : css.across} d={`M${x(from.x)} ${y(from.y)}L${x(to.x)} ${y(to.y)}`} />
      })}
      {places.map((place, i) => {
        const tier = tierOf(i)
        return (
          <Group key={i} left={x(place.x)} top={y(place.y)}>
            {tier === null ? (
              <circle className={css.citizen} r={node * 0.36} />
            ) : (
              <g transform={`scale(${node / 48})`}>
                <TierShape letter={tier} />
              </g>
            )}
          </Group>
        )
      })}
    </Canvas>
  )
}

/** One scale for all months, so that coming closer is seen as coming closer. */
function fitted(all: readonly (readonly Spot[])[], { width, height }: { width: number; height: number }, node: number) {
  const spots = all.flat()
  const reach = (of: (spot: Spot) => number) => Math.max(0.1, ...spots.map((spot) => Math.abs(of(spot))))
  const [wide, high] = [reach((spot) => spot.x), reach((spot) => spot.y)]
  return { x: linear([-wide, wide], [node * 0.6, width - node * 0.6]), y: linear([-high, high], [node * 0.6, height - node * 0.6]) }
}
