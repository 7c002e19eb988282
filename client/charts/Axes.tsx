import { AxisBottom, AxisLeft } from '@visx/axis'
import type { ScaleLinear } from './scales.ts'
import css from './chart.module.css'
import type { Frame } from './frame.ts'

type Props = { scale: ScaleLinear; ticks: readonly number[]; format: (value: number) => string; frame: Frame }

/** Values up the left side, each with a line across; the line at zero, or else the lowest, is the floor. */
export function ValueAxis({ scale, ticks, format, frame, left, right }: Props & { left: number; right: number }) {
  const floor = ticks.includes(0) ? 0 : ticks[0]
  return (
    <>
      {ticks.map((value) => (
        <path key={value} className={value === floor ? css.base : css.grid} d={`M${left} ${scale(value)}H${right}`} />
      ))}
      <AxisLeft
        scale={scale}
        left={left}
        tickValues={[...ticks]}
        tickFormat={(value) => format(Number(value))}
        hideAxisLine
        hideTicks
        tickComponent={({ y, formattedValue }) => (
          <text className={css.number} x={frame.text * -0.45} y={y} dy="0.1em" textAnchor="end">
            {formattedValue}
          </text>
        )}
      />
    </>
  )
}

/** Steps along the foot: months, mostly. */
export function StepAxis({ scale, ticks, format, frame, top }: Props & { top: number }) {
  return (
    <AxisBottom
      scale={scale}
      top={top}
      tickValues={[...ticks]}
      tickFormat={(value) => format(Number(value))}
      hideAxisLine
      hideTicks
      tickComponent={({ x, formattedValue }) => (
        <text className={css.number} x={x} y={frame.text * 1.25} textAnchor="middle">
          {formattedValue}
        </text>
      )}
    />
  )
}
