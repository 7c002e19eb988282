import { useTranslations } from 'use-intl'
import type { TheoriesTold } from '../../../../shared/vocabulary/debrief.ts'
import { BarChart } from '../../../charts/BarChart.tsx'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import { useWide } from '../useWide.ts'

const LEVELS = [0, 1, 2, 3, 4] as const

/** How many guesses were right, by how sure people were of them. */
export function Beliefs({ theories: { calibration, right, guesses } }: { theories: TheoriesTold }) {
  const t = useTranslations('recording.figures')
  const size = useWide() ? 'desk' : 'phone'
  const rows = LEVELS.flatMap((level) => {
    const row = calibration.find(({ confidence }) => confidence === level)
    return row && row.guesses > 0 ? [{ name: t(`sure.${level}`), ...row }] : []
  })
  return (
    <ChartCard
      size={size}
      title={t('calibration')}
      sub={t('calibrationSub')}
      reading={t('calibrationReading', { right, of: guesses })}
      table={{ head: [t('calibration'), t('calibrationSub'), ''], rows: rows.map((row) => [row.name, row.right, row.guesses]) }}
    >
      <BarChart
        label={t('calibration')}
        size={size}
        bars={rows.map((row) => ({ label: row.name, value: row.right, of: row.guesses, note: `/ ${row.guesses}` }))}
      />
    </ChartCard>
  )
}
