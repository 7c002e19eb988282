import { useTranslations } from 'use-intl'
import type { Debrief, Series } from '../../../shared/vocabulary/debrief.ts'
import type { Unit } from '../../../shared/vocabulary/debrief.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { LineChart } from '../../charts/LineChart.tsx'
import { useDebrief } from '../../net/debrief.ts'
import { Arriving } from '../parts/Arriving.tsx'
import { figureText } from '../parts/figureText.ts'
import css from './own.module.css'
import { usePhaseSpans } from './usePhaseSpans.ts'

/** How the class changed, beside its sister rooms: who spoke up, how different the days were, who stayed among themselves. */
export default function OwnBehaviour() {
  const t = useTranslations('ownReveal.behaviour')
  const debrief = useDebrief()
  return (
    <div className={css.part}>
      <h1 className={css.title}>{t('title')}</h1>
      <Arriving document={debrief} className={css.sub}>
        {({ behaviour, room }) => (
          <>
            <Change what="speaking" unit="share" low={0} series={behaviour.speaking} room={room} />
            <Change what="variety" unit="index" low={0} series={behaviour.variety} room={room} />
            <Change what="segregation" unit="index" low={-1} series={behaviour.segregation} room={room} />
          </>
        )}
      </Arriving>
    </div>
  )
}

type Props = { what: 'speaking' | 'variety' | 'segregation'; unit: Unit; low: number; series: Series; room: Debrief['room'] }

function Change({ what, unit, low, series: { own, sisters }, room }: Props) {
  const t = useTranslations('ownReveal.behaviour')
  const spans = usePhaseSpans(room.months)
  const month = useTranslations('charts')('month')
  const known = own.flatMap(({ value }) => value ?? [])
  const text = (value: number) => figureText(value, unit)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) {
    return (
      <p className={css.sub}>
        <b>{t(what)}.</b> {t('none')}
      </p>
    )
  }
  const [from, to] = [text(first), text(last)]
  const lines = [
    { id: 'own', label: t('room'), own: true, values: own.map(({ month: x, value: y }) => ({ x, y })) },
    ...sisters.map(({ room: nth, months }) => ({
      id: String(nth),
      label: t('sister', { room: nth }),
      values: months.map(({ month: x, value: y }) => ({ x, y })),
    })),
  ]
  return (
    <ChartCard
      title={t(what)}
      sub={t(`${what}Sub`)}
      reading={t(from === to ? 'stayed' : last < first ? 'fell' : 'rose', { from, to })}
      size="phone"
      table={{
        head: [month, ...lines.map(({ label }) => label)],
        rows: own.map(({ month: at }) => [at, ...lines.map(({ values }) => figureText(values.find(({ x }) => x === at)?.y ?? null, unit))]),
      }}
    >
      <LineChart size="phone" label={t(what)} series={lines} y={{ low, high: 1, format: text }} phases={spans} />
    </ChartCard>
  )
}
