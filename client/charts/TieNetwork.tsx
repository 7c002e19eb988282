import { Group } from '@visx/group'
import { Line } from '@visx/shape'
import { useMemo } from 'react'
import { TierShape } from '../pieces/TierBadge.tsx'
import { Canvas } from './Canvas.tsx'
import css from './chart.module.css'
import { badgeIn, frameOf, type ChartProps } from './frame.ts'
import { placesAt, type Tie } from './network.ts'

type Month = { ties: readonly Tie[]; tiers: readonly (string | null)[] }
/** `shown`: which of the months, counted from 0; `placed`: the month by whose ties everybody stands, the shown one unless given. */
type Props = ChartProps & { months: readonly Month[]; citizens: number; shown: number; placed?: number | undefined }

/** Who is tied to whom in one month: each citizen by the shape and letter of a tier, ties within a tier in full, between tiers in dots. */
export function TieNetwork({ months, citizens, shown, placed = shown, ...chart }: Props) {
  const frame = frameOf(chart)
  const { width, height } = frame
  const node = badgeIn(frame)
  const places = useMemo(
    () => placesAt(months, { citizens, shown: placed }, { width, height, node }),
    [months, citizens, placed, width, height, node],
  )
  const month = months[shown]
  if (!month) return null
  const tierOf = (citizen: number) => month.tiers[citizen] ?? null
  return (
    <Canvas {...chart}>
      {month.ties.map(([a, b]) => {
        const alike = tierOf(a) !== null && tierOf(a) === tierOf(b)
        return <Line key={`${a} ${b}`} className={(alike ? css.alike : css.across) ?? ''} from={places[a] ?? {}} to={places[b] ?? {}} />
      })}
      {places.map((place, i) => {
        const tier = tierOf(i)
        return (
          <Group key={i} left={place.x} top={place.y}>
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
