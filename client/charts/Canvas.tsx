import type { ReactNode } from 'react'
import css from './chart.module.css'
import { frameOf, type ChartProps } from './frame.ts'

/** The sheet that a chart is drawn on: one picture with one name. */
export function Canvas({ children, ...chart }: ChartProps & { children: ReactNode }) {
  const { width, height, text } = frameOf(chart)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing of our own is no img element
    <svg className={css.chart} data-size={chart.size} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={chart.label} fontSize={text}>
      {children}
    </svg>
  )
}
