import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { Life } from '../../../shared/vocabulary/view.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { LineChart } from '../../charts/LineChart.tsx'
import { useDebrief } from '../../net/debrief.ts'
import { Card } from '../../pieces/Card.tsx'
import { useStanding } from '../../pieces/useStanding.ts'
import { Arriving } from '../parts/Arriving.tsx'
import { figureText } from '../parts/figureText.ts'
import { BEST_LIFE } from './life.ts'
import css from './own.module.css'
import { usePhaseSpans } from './usePhaseSpans.ts'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'

/** A smaller correlation than this says little. */
const WORTH_SAYING = 0.3

/** How well the standing told life, month by month, and one's own pair of both. */
export default function OwnGoodhart({ own, regime }: { own: Life; regime: SealedRegime }) {
  const t = useTranslations('ownReveal.goodhart')
  const { said } = useStanding(regime.scale)
  const debrief = useDebrief()
  return (
    <div className={css.part}>
      <h1 className={css.title}>{t('title')}</h1>
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
  const t = useTranslations('ownReveal.goodhart')
  const month = useTranslations('charts')('month')
  const spans = usePhaseSpans(room.months)
  const { months, correlation } = goodhart
  const text = (value: number | null) => figureText(value, 'index')
  const says = correlation === null ? 'none' : correlation >= WORTH_SAYING ? 'high' : correlation <= -WORTH_SAYING ? 'against' : 'low'
  return (
    <ChartCard
      title={t('chart')}
      sub={t('sub')}
      reading={t(says, { value: text(correlation) })}
      size="phone"
      table={{ head: [month, t('line')], rows: months.map(({ month: at, value }) => [at, text(value)]) }}
    >
      <LineChart
        size="phone"
        label={t('chart')}
        series={[{ id: 'own', label: t('line'), own: true, values: months.map(({ month: x, value: y }) => ({ x, y })) }]}
        y={{ low: -1, high: 1, format: text }}
        phases={spans}
      />
    </ChartCard>
  )
}
