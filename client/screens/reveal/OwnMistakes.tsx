import { useTranslations } from 'use-intl'
import type { MistakesTold } from '../../../shared/vocabulary/debrief.ts'
import { BarChart } from '../../charts/BarChart.tsx'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { useDebrief, useOwnFile } from '../../net/debrief.ts'
import { Card } from '../../pieces/Card.tsx'
import { Arriving } from '../parts/Arriving.tsx'
import css from './own.module.css'

/** Mistakes in one's own file, and what became of those of the whole town. */
export default function OwnMistakes() {
  const t = useTranslations('ownReveal.mistakes')
  const file = useOwnFile()
  const debrief = useDebrief()
  return (
    <div className={css.part}>
      <h1 className={css.title}>{t('title')}</h1>
      <Card className={css.card}>
        <Arriving document={file} className={css.sub}>
          {({ observations, carried }) => {
            const wrong = observations.filter(({ actual }) => actual !== null)
            return (
              <>
                <p className={css.said}>
                  {t('own', { count: wrong.length })}
                  {wrong.length > 0 && <> {t('corrected', { count: wrong.filter(({ corrected }) => corrected).length })}</>}
                </p>
                <p className={css.sub}>{t('carried', { count: carried.length })}</p>
              </>
            )
          }}
        </Arriving>
      </Card>
      <Arriving document={debrief} className={css.sub}>
        {({ mistakes }) =>
          mistakes.made === 0 ? (
            <p className={css.sub}>{t('reading', mistakes)}</p>
          ) : (
            <>
              <ByMonth mistakes={mistakes} />
              <Funnel mistakes={mistakes} />
            </>
          )
        }
      </Arriving>
    </div>
  )
}

function ByMonth({ mistakes: { made, booked, points, months } }: { mistakes: MistakesTold }) {
  const t = useTranslations('ownReveal.mistakes')
  const month = useTranslations('charts')
  const known = months.filter(({ value }) => value !== null)
  return (
    <ChartCard
      title={t('chart')}
      sub={t('chartSub')}
      reading={t('reading', { made, booked, points })}
      size="phone"
      table={{ head: [t('head.month'), t('head.points')], rows: months.map(({ month: at, value }) => [at, value ?? '–']) }}
    >
      <BarChart
        size="phone"
        label={t('chart')}
        bars={known.map(({ month: at, value }) => ({ label: month('months', { month: at }), value: value ?? 0 }))}
      />
    </ChartCard>
  )
}

/** How many had one, how many appealed, how many were put right; nothing of fewer than five. */
function Funnel({ mistakes: { people, appealed, corrected } }: { mistakes: MistakesTold }) {
  const t = useTranslations('ownReveal.mistakes')
  if (people === null || appealed === null) return null
  const bars = { people, appealed, corrected }
  const names = ['people', 'appealed', 'corrected'] as const
  return (
    <ChartCard
      title={t('funnel')}
      reading={t('funnelReading', { people, appealed, corrected })}
      size="phone"
      table={{ head: [t('head.what'), t('head.count')], rows: names.map((name) => [t(`bars.${name}`), bars[name]]) }}
    >
      <BarChart
        size="phone"
        label={t('funnel')}
        bars={names.map((name) => ({ label: t(`bars.${name}`), value: bars[name], marked: name === 'corrected' }))}
      />
    </ChartCard>
  )
}
