import { useTranslations } from 'use-intl'
import type { Debrief, Series } from '../../../shared/vocabulary/debrief.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { LineChart } from '../../charts/LineChart.tsx'
import { useDebrief } from '../../net/debrief.ts'
import { hundredths, percent } from '../../pieces/figures.ts'
import { Arriving } from '../parts/Arriving.tsx'
import css from './own.module.css'
import { courseOf, linesOf, phasesOf, topOf } from './series.ts'
import { useCharted } from './useCharted.ts'

type Kind = 'speaking' | 'variety' | 'ties'

/** How the class changed, beside its sister rooms: who spoke up, how different the days were, who was tied to whom. */
export default function OwnBehaviour() {
  const t = useTranslations('reveal.steps')
  const debrief = useDebrief()
  return (
    <div className={css.part}>
      <h1 className={css.title}>{t('behaviour')}</h1>
      <Arriving document={debrief} className={css.sub}>
        {({ behaviour, room }) => (
          <>
            <Change kind="speaking" series={behaviour.speaking} room={room} />
            <Change kind="variety" series={behaviour.variety} room={room} />
            <Change kind="ties" series={behaviour.segregation} room={room} />
          </>
        )}
      </Arriving>
    </div>
  )
}

type Props = { kind: Kind; series: Series; room: Debrief['room'] }

/** One line of the class; ties are told as a correlation, from the lowest it came to. */
function Change({ kind, series, room }: Props) {
  const t = useTranslations('scenes.behaviour')
  const { phase, own, sister, monthRows } = useCharted()
  const course = courseOf(series.own)
  const format = kind === 'ties' ? hundredths : percent
  const reading = course ? t(`${kind}.reading.${course.way}`, { first: format(course.first.value), last: format(course.last.value) }) : t('unknown')
  if (series.own.every(({ value }) => value === null)) {
    return (
      <p className={css.sub}>
        <b>{t(`${kind}.title`)}.</b> {t('unknown')}
      </p>
    )
  }
  return (
    <ChartCard
      size="phone"
      title={t(`${kind}.title`)}
      sub={kind === 'ties' ? undefined : t(`${kind}.sub`)}
      reading={reading}
      table={monthRows([{ label: own, months: series.own }, ...series.sisters.map((each) => ({ label: sister(each), months: each.months }))], format)}
    >
      <LineChart
        size="phone"
        label={t(`${kind}.title`)}
        series={linesOf(series, { own, sister })}
        y={{ low: kind === 'ties' ? lowOf(series) : 0, high: topOf(series), format }}
        phases={phasesOf(room.months, phase)}
      />
    </ChartCard>
  )
}

/** 0, or a round number under the lowest value. */
function lowOf({ own, sisters }: Series): number {
  const values = [...own, ...sisters.flatMap(({ months }) => months)].map(({ value }) => value ?? 0)
  return Math.floor(10 * Math.min(0, ...values)) / 10
}
