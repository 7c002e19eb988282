import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { TiesTold } from '../../../../shared/vocabulary/debrief.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import { TieNetwork } from '../../../charts/TieNetwork.tsx'
import { hundredths } from '../../../pieces/figures.ts'
import { useWide } from '../useWide.ts'
import css from './figures.module.css'

/** Who is tied to whom, by month: as segregation grows, clusters of one tier come apart. */
export function TiesPicture({ ties: { months, citizens } }: { ties: NonNullable<TiesTold> }) {
  const t = useTranslations('recording.figures')
  const charts = useTranslations('charts')
  const size = useWide() ? 'desk' : 'phone'
  const [shown, setShown] = useState(Math.max(0, months.length - 1))
  const month = months[shown]
  const known = months.flatMap(({ month: at, assortativity }) => (assortativity === null ? [] : [[at, hundredths(assortativity)] as const]))
  if (!month) return null
  return (
    <ChartCard
      size={size}
      title={t('ties')}
      sub={t('tiesSub', { month: month.month })}
      reading={month.assortativity === null ? t('noCourse') : t('tiesReading', { value: hundredths(month.assortativity) })}
      table={{ head: [charts('month'), t('segregation')], rows: known }}
    >
      <TieNetwork label={t('ties')} size={size} months={months} citizens={citizens} shown={shown} />
      <input
        type="range"
        className={css.scrub}
        min={0}
        max={months.length - 1}
        value={shown}
        aria-label={t('tiesMonth')}
        aria-valuetext={charts('months', { month: month.month })}
        onChange={(event) => setShown(Number(event.target.value))}
      />
    </ChartCard>
  )
}
