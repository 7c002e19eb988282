import { useTranslations } from 'use-intl'
import type { MistakesTold } from '../../../../shared/vocabulary/debrief.ts'
import { BarChart } from '../../../charts/BarChart.tsx'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import { useWide } from '../useWide.ts'

/** Points that mistakes moved, month by month. */
export function Mistakes({ mistakes: { months, booked, corrected } }: { mistakes: MistakesTold }) {
  const t = useTranslations('recording.figures')
  const charts = useTranslations('charts')
  const size = useWide() ? 'desk' : 'phone'
  const rows = months.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]))
  return (
    <ChartCard
      size={size}
      title={t('mistakes')}
      sub={t('mistakesSub')}
      reading={t('mistakesReading', { booked, corrected })}
      table={{ head: [charts('month'), t('mistakes')], rows: rows.map(({ month, value }) => [month, value]) }}
    >
      <BarChart label={t('mistakes')} size={size} bars={rows.map(({ month, value }) => ({ label: charts('months', { month }), value }))} />
    </ChartCard>
  )
}
