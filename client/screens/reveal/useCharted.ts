import { useTranslations } from 'use-intl'
import type { MonthValue, Sister } from '../../../shared/vocabulary/debrief.ts'
import type { Phase } from '../../../shared/vocabulary/phase.ts'
import type { TableData } from '../../charts/DataTable.tsx'

/** Words that charts of months share: phases, rooms, and the table behind them. */
export function useCharted() {
  const t = useTranslations('scenes')
  const charts = useTranslations('charts')
  return {
    phase: (phase: Phase) => t(`phases.${phase}`),
    own: t('here'),
    sister: ({ room }: Sister) => t('room', { room }),
    /** One row a month, one column a line. */
    monthRows: (lines: readonly { label: string; months: readonly MonthValue[] }[], format: (value: number) => string): TableData => {
      const months = [...new Set(lines.flatMap((line) => line.months.map(({ month }) => month)))].toSorted((a, b) => a - b)
      const at = (line: (typeof lines)[number], month: number) => line.months.find((each) => each.month === month)?.value ?? null
      const cell = (value: number | null) => (value === null ? '–' : format(value))
      return {
        head: [charts('month'), ...lines.map(({ label }) => label)],
        rows: months.map((month) => [month, ...lines.map((line) => cell(at(line, month)))]),
      }
    },
  }
}
