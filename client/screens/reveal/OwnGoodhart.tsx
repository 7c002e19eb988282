import { useTranslations } from 'use-intl'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { Life } from '../../../shared/vocabulary/view.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { LineChart } from '../../charts/LineChart.tsx'
import { useDebrief } from '../../net/debrief.ts'
import { Card } from '../../pieces/Card.tsx'
import { hundredths } from '../../pieces/figures.ts'
import { useStanding } from '../../pieces/useStanding.ts'
import { Arriving } from '../parts/Arriving.tsx'
import { goodhartSays } from './goodhart.ts'
import { BEST_LIFE } from './life.ts'
import css from './own.module.css'
import { phasesOf } from './series.ts'
import { useCharted } from './useCharted.ts'

/** How well the standing told life, month by month, and one's own pair of both. */
export default function OwnGoodhart({ own, regime }: { own: Life; regime: SealedRegime }) {
  const t = useTranslations('ownReveal.goodhart')
  const title = useTranslations('reveal.steps')('goodhart')
  const { said } = useStanding(regime.scale)
  const debrief = useDebrief()
  return (
    <div className={css.part}>
      <h1 className={css.title}>{title}</h1>
      <Card className={css.card}>
        <h2>{t('own')}</h2>
        <p className={css.said}>{t('ownTold', { standing: said(own.standing), life: own.life, best: BEST_LIFE })}</p>
      </Card>
      <Arriving document={debrief} className={css.sub}>
        {(told) => <Together told={told} />}
      </Arriving>
      <p className={css.note}>{t('question')}</p>
    </div>
  )
}

function Together({ told: { goodhart, room } }: { told: Debrief }) {
  const t = useTranslations('scenes.goodhart')
  const { phase, own, monthRows } = useCharted()
  const { months, correlation } = goodhart
  if (months.every(({ value }) => value === null)) return <p className={css.sub}>{t('reading.unknown')}</p>
  return (
    <ChartCard
      size="phone"
      title={t('title')}
      sub={t('sub')}
      reading={t(`reading.${goodhartSays(correlation)}`)}
      table={monthRows([{ label: t('sub'), months }], hundredths)}
    >
      <LineChart
        size="phone"
        label={t('by')}
        series={[{ id: 'own', label: own, own: true, values: months.map(({ month: x, value: y }) => ({ x, y })) }]}
        y={{ low: Math.min(0, ...months.map(({ value }) => Math.floor(2 * (value ?? 0)) / 2)), high: 1, format: hundredths }}
        phases={phasesOf(room.months, phase)}
      />
    </ChartCard>
  )
}
