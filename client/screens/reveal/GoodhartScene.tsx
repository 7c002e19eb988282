import { useTranslations } from 'use-intl'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { LineChart } from '../../charts/LineChart.tsx'
import { Meter } from '../../charts/Meter.tsx'
import { hundredths } from '../../pieces/figures.ts'
import { goodhartSays } from './goodhart.ts'
import css from './GoodhartScene.module.css'
import { phasesOf } from './series.ts'
import { useCharted } from './useCharted.ts'

/** How well standing told a good life: a dial for the end, a line for the months. */
export function GoodhartScene({ goodhart: { months, correlation }, room }: Pick<Debrief, 'goodhart' | 'room'>) {
  const t = useTranslations('scenes.goodhart')
  const { phase, monthRows } = useCharted()
  const line = { id: 'own', label: '', own: true, values: months.map(({ month, value }) => ({ x: month, y: value })) }
  return (
    <ChartCard
      size="stage"
      className={css.card}
      title={t('title')}
      sub={t('sub')}
      reading={
        <>
          {t(`reading.${goodhartSays(correlation)}`)} <i>{t('law')}</i>
        </>
      }
      table={monthRows([{ label: t('sub'), months }], hundredths)}
    >
      <div className={css.charts}>
        <Meter
          label={t('sub')}
          size="stage"
          box={{ width: 840, height: 560, text: 40 }}
          value={correlation}
          low={-1}
          high={1}
          format={hundredths}
          marks={[
            { at: -1, label: t('marks.against') },
            { at: 0, label: t('marks.nothing') },
            { at: 1, label: t('marks.life') },
          ]}
        />
        <LineChart
          label={t('by')}
          size="stage"
          box={{ width: 860, height: 580 }}
          series={[line]}
          y={{ low: Math.min(0, ...months.map(({ value }) => Math.floor(2 * (value ?? 0)) / 2)), high: 1, format: hundredths }}
          phases={phasesOf(room.months, phase)}
        />
      </div>
    </ChartCard>
  )
}
