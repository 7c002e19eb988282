import { useId, type ReactNode } from 'react'
import { Card } from '../pieces/Card.tsx'
import css from './card.module.css'
import { DataTable, type TableData } from './DataTable.tsx'
import type { ChartSize } from './frame.ts'

type Props = {
  title: string
  /** What is measured, and in what. */
  sub?: string | undefined
  /** What the chart says, in one sentence. */
  reading: ReactNode
  table: TableData
  size: ChartSize
  className?: string | undefined
  children: ReactNode
}

/** A chart on a sheet of card: its title, the drawing, one sentence that reads it, and a table behind it. */
export function ChartCard({ title, sub, reading, table, size, className = '', children }: Props) {
  const id = useId()
  const Heading = size === 'stage' ? 'h1' : 'h2'
  return (
    <Card height={size === 'stage' ? 3 : 1} className={`${css.card} ${className}`} data-size={size} aria-labelledby={id}>
      <header>
        <Heading id={id}>{title}</Heading>
        {sub !== undefined && <p>{sub}</p>}
      </header>
      <div className={css.drawing}>{children}</div>
      <p className={css.reading}>{reading}</p>
      <DataTable caption={title} {...table} />
    </Card>
  )
}
