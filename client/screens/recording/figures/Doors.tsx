import { useTranslations } from 'use-intl'
import type { DoorsTold } from '../../../../shared/vocabulary/debrief.ts'
import { BarChart } from '../../../charts/BarChart.tsx'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import { useWide } from '../useWide.ts'

/** To how many each door was shut when it was shut to the most. */
export function Doors({ doors: { privileges, of, refusals } }: { doors: DoorsTold }) {
  const t = useTranslations('recording.figures')
  const charts = useTranslations('charts')
  const names = useTranslations('words.privileges')
  const size = useWide() ? 'desk' : 'phone'
  const worst = privileges
    .flatMap(({ privilege, months }) => {
      const [most] = months.toSorted((a, b) => b.shut - a.shut)
      return most && most.shut > 0 ? [{ name: names(privilege), ...most }] : []
    })
    .toSorted((a, b) => b.shut - a.shut)
  const sum = (key: 'shut' | 'turnedAway') => refusals.reduce((total, row) => total + row[key], 0)
  return (
    <ChartCard
      size={size}
      title={t('doors')}
      sub={t('doorsSub')}
      reading={worst.length === 0 ? t('noDoors') : t('doorsReading', { shut: sum('shut'), turned: sum('turnedAway') })}
      table={{ head: [t('doors'), t('doorsSub'), charts('month')], rows: worst.map(({ name, shut, month }) => [name, shut, month]) }}
    >
      <BarChart
        label={t('doors')}
        size={size}
        bars={worst.map(({ name, shut, month }) => ({ label: name, value: shut, of, note: charts('months', { month }) }))}
      />
    </ChartCard>
  )
}
