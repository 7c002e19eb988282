import { LinePath } from '@visx/shape'
import { StepAxis, ValueAxis } from './Axes.tsx'
import { Canvas } from './Canvas.tsx'
import css from './chart.module.css'
import { frameOf, type ChartProps, type Frame } from './frame.ts'
import { linear, ticksOf, type ScaleLinear } from './scales.ts'
import { spread } from './spread.ts'

type Point = { x: number; y: number | null }
/** One line. `own`: the room, or the life, that the chart is about. */
export type ChartSeries = { id: string; label: string; own?: boolean; values: readonly Point[] }
/** A stretch of the foot under one name, from the first to the last step in it. */
export type ChartPhase = { from: number; to: number; label: string }

type Props = ChartProps & {
  series: readonly ChartSeries[]
  y: { low: number; high: number; format: (value: number) => string }
  phases?: readonly ChartPhase[]
  /** How a step is written; as its number otherwise. */
  step?: (x: number) => string
}

const KINDS = 4

/** Values step by step: the own line thick with dots, the others in dashes of their own, each named at its end. */
export function LineChart({ series, y: { low, high, format }, phases = [], step = String, ...chart }: Props) {
  const frame = frameOf(chart)
  const { text } = frame
  const lived = phases.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
  const steps = [...new Set([...series.flatMap(({ values }) => values.map(({ x }) => x)), ...lived])].toSorted((a, b) => a - b)
  const [first = 0, last = 1] = [steps[0], steps.at(-1)]
  const [top, floor] = [text * 0.8, frame.height - text * (phases.length > 0 ? 2.9 : 1.7)]
  const isRoomy = series.length * text * 2.2 <= floor - top + text
  const [left, right] = [text * 2.9, frame.width - text * (isRoomy ? 5.6 : 7.6)]
  const half = last > first ? 0.5 : 1
  const x = linear([first - half, last + half], [left, right])
  const y = linear([low, high], [floor, top])
  const ticks = ticksOf(low, high, Math.min(5, Math.floor((floor - top) / (text * 1.6))))
  return (
    <Canvas {...chart}>
      {phases.map(({ from, to, label }, i) => (
        <g key={label}>
          <rect className={i % 2 ? css.odd : css.even} x={x(from - 0.5)} width={x(to + 0.5) - x(from - 0.5)} y={top} height={floor - top} />
          <text className={css.name} x={(x(from - 0.5) + x(to + 0.5)) / 2} y={floor + text * 2.55} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      <ValueAxis scale={y} ticks={ticks} format={format} frame={frame} left={left} right={right} />
      <StepAxis scale={x} ticks={steps} format={step} frame={frame} top={floor} />
      <Lines series={series} x={x} y={y} frame={frame} />
      <Ends series={series} y={y} format={format} frame={frame} at={right + text * 0.5} within={[top, floor]} isRoomy={isRoomy} />
    </Canvas>
  )
}

type Drawn = { series: readonly ChartSeries[]; y: ScaleLinear; frame: Frame }

function Lines({ series, x, y, frame }: Drawn & { x: ScaleLinear }) {
  return series.map(({ id, own, values }, i) => {
    const kind = own ? css.own : css[`kind${i % KINDS}`]
    return (
      <g key={id} className={kind}>
        <LinePath
          data={[...values]}
          defined={({ y: value }) => value !== null}
          x={(point) => x(point.x)}
          y={(point) => y(point.y ?? 0)}
          className={css.line ?? ''}
        />
        {values.map(
          (point) =>
            point.y !== null && <circle key={point.x} className={css.point} cx={x(point.x)} cy={y(point.y)} r={own ? frame.dot : frame.dot * 0.6} />,
        )}
      </g>
    )
  })
}

type EndsProps = Drawn & { format: (value: number) => string; at: number; within: readonly [number, number]; isRoomy: boolean }

/** The name of each line and its last value, below it where there is room; moved apart where lines end together. */
function Ends({ series, y, format, frame: { text }, at, within: [top, floor], isRoomy }: EndsProps) {
  const ends = series.flatMap(({ id, label, own, values }, i) => {
    const last = values.findLast((point) => point.y !== null)?.y ?? null
    return last === null ? [] : [{ id, label, value: last, kind: own ? css.own : css[`kind${i % KINDS}`] }]
  })
  const places = spread(
    ends.map(({ value }) => y(value)),
    text * (isRoomy ? 2.2 : 1.1),
    top + text * 0.6,
    floor - text * (isRoomy ? 0.9 : -0.2),
  )
  return ends.map(({ id, label, value, kind }, i) => (
    <text key={id} className={`${css.end} ${kind}`} x={at} y={places[i]}>
      {isRoomy || label === '' ? label : `${label}: `}
      <tspan {...(isRoomy && { x: at, dy: '1.05em' })}>{format(value)}</tspan>
    </text>
  ))
}
