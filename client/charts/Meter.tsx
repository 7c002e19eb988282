import { Arc } from '@visx/shape'
import { Canvas } from './Canvas.tsx'
import css from './chart.module.css'
import { frameOf, type ChartProps } from './frame.ts'
import { linear } from './scales.ts'

type Props = ChartProps & {
  value: number | null
  low: number
  high: number
  format: (value: number) => string
  /** Words along the dial, at their values. */
  marks: readonly { at: number; label: string }[]
}

const HALF = Math.PI / 2

/** A dial with one hand: how far a value is between two ends. Without a value there is no hand. */
export function Meter({ value, low, high, format, marks, ...chart }: Props) {
  const frame = frameOf(chart)
  const { text, width } = frame
  const radius = Math.min(width / 2 - text * 2, frame.height - text * 4.2)
  const [cx, cy] = [width / 2, radius + text * 1.8]
  const turn = linear([low, high], [-HALF, HALF])
  const at = (angle: number, r: number) => ({ x: cx + Math.sin(angle) * r, y: cy - Math.cos(angle) * r })
  const steps = 10
  const edges = Array.from({ length: steps }, (_, i) => low + ((high - low) * i) / steps)
  return (
    <Canvas {...chart} box={{ ...frame, height: cy + text * 2.4 }}>
      <g transform={`translate(${cx} ${cy})`}>
        {edges.map((from, i) => (
          <Arc
            key={from}
            className={(i % 2 ? css.dialOdd : css.dial) ?? ''}
            innerRadius={radius * 0.72}
            outerRadius={radius}
            startAngle={turn(from)}
            endAngle={turn(from + (high - low) / steps)}
          />
        ))}
        {value !== null && (
          <Arc
            className={css.filled ?? ''}
            innerRadius={radius * 0.72}
            outerRadius={radius}
            {...stretch(turn(Math.min(Math.max(0, low), high)), turn(value))}
          />
        )}
      </g>
      {marks.map(({ at: mark, label }) => {
        const angle = turn(mark)
        const isEnd = Math.abs(angle) > HALF * 0.9
        const spot = at(angle, isEnd ? radius * 0.86 : radius + text * 0.6)
        return (
          <text key={label} className={css.name} x={spot.x} y={isEnd ? cy + text * 1.2 : spot.y} textAnchor="middle">
            {label}
          </text>
        )
      })}
      {value !== null && <path className={css.hand} d={handTo(at(turn(value), radius * 0.94), { x: cx, y: cy }, text * 0.32)} />}
      <circle className={css.hub} cx={cx} cy={cy} r={text * 0.5} />
      <text className={css.figure} x={cx} y={cy + text * 2.1} fontSize={text * 1.7} textAnchor="middle">
        {value === null ? '–' : format(value)}
      </text>
    </Canvas>
  )
}

const stretch = (a: number, b: number) => ({ startAngle: Math.min(a, b), endAngle: Math.max(a, b) })

type Spot = { x: number; y: number }

/** A slim wedge from the hub to its tip. */
function handTo(tip: Spot, hub: Spot, half: number): string {
  const length = Math.hypot(tip.x - hub.x, tip.y - hub.y) || 1
  const [nx, ny] = [((tip.y - hub.y) / length) * half, (-(tip.x - hub.x) / length) * half]
  return `M${hub.x + nx} ${hub.y + ny}L${tip.x} ${tip.y}L${hub.x - nx} ${hub.y - ny}Z`
}
