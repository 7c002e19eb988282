import { Bar } from '@visx/shape'
import { Canvas } from './Canvas.tsx'
import css from './chart.module.css'
import { frameOf, type ChartProps } from './frame.ts'
import { linear } from './scales.ts'

/** One bar. `of`: how long it could be; `note`: what stands behind its value; `marked`: the one that the sentence is about. */
export type ChartBar = { label: string; value: number; of?: number; note?: string; marked?: boolean }

type Props = ChartProps & {
  bars: readonly ChartBar[]
  format?: (value: number) => string
  /** What the longest bar could reach; the largest value otherwise. */ high?: number
}

/** Bars from zero on one scale, each under its name, with its value at its end. */
export function BarChart({ bars, format = String, high, ...chart }: Props) {
  const frame = frameOf(chart)
  const { text, width } = frame
  const row = text * 2.75
  const room = text * (bars.some(({ note }) => note !== undefined) ? 9 : 4.5)
  const most = high ?? Math.max(1, ...bars.map(({ value, of = 0 }) => Math.max(value, of)))
  const start = text * 0.35
  const x = linear([0, most], [start, width - room])
  return (
    <Canvas {...chart} box={{ ...frame, height: row * bars.length }}>
      {bars.map(({ label, value, of, note, marked }, i) => (
        <g key={label} transform={`translate(0 ${i * row})`}>
          <text className={css.name} x={start + text * 0.3} y={text * 1.05}>
            {label}
          </text>
          {of !== undefined && <Bar className={css.track ?? ''} x={start} y={text * 1.4} width={x(of) - start} height={text * 0.85} />}
          <Bar className={(marked ? css.marked : css.bar) ?? ''} x={start} y={text * 1.4} width={x(value) - start} height={text * 0.85} />
          <text className={css.value} x={x(Math.max(value, of ?? 0)) + text * 0.4} y={text * 2.15}>
            {format(value)}
            {note !== undefined && <tspan className={css.number}> {note}</tspan>}
          </text>
        </g>
      ))}
      <path className={css.base} d={`M${start} 0V${row * bars.length}`} />
    </Canvas>
  )
}
