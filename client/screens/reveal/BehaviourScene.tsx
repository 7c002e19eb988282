import { useTranslations } from 'use-intl'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { LineChart } from '../../charts/LineChart.tsx'
import { percent } from '../../pieces/figures.ts'
import css from './BehaviourScene.module.css'
import scene from './scene.module.css'
import { courseOf, linesOf, phasesOf, topOf } from './series.ts'
import { TiesCard } from './TiesCard.tsx'
import { useCharted } from './useCharted.ts'

/** So many sister rooms can be told apart in one chart; the table behind it has all of them. */
const SISTERS = 4

/** How we changed: speaking up and variety against the months without a score and the sister rooms, and the ties as a picture. */
export function BehaviourScene({ behaviour, room, ties }: Pick<Debrief, 'behaviour' | 'room' | 'ties'>) {
  const t = useTranslations('scenes')
  const isKnown = [behaviour.speaking, behaviour.variety].some(({ own }) => courseOf(own) !== null)
  if (!isKnown && ties === null)
    return (
      <div className={scene.only}>
        <h1>{t('behaviour.title')}</h1>
        <p>{t('few')}</p>
      </div>
    )
  return (
    <div className={css.scene}>
      <Course kind="speaking" series={behaviour.speaking} room={room} />
      <Course kind="variety" series={behaviour.variety} room={room} />
      <TiesCard ties={ties} course={courseOf(behaviour.segregation.own)} className={css.ties} />
    </div>
  )
}

function Course({ kind, series, room }: { kind: 'speaking' | 'variety'; series: Debrief['behaviour']['speaking']; room: Debrief['room'] }) {
  const t = useTranslations('scenes.behaviour')
  const { phase, own, sister, monthRows } = useCharted()
  const course = courseOf(series.own)
  const lines = linesOf({ ...series, sisters: series.sisters.slice(0, SISTERS) }, { own, sister })
  return (
    <ChartCard
      size="stage"
      title={t(`${kind}.title`)}
      sub={t(`${kind}.sub`)}
      className={css.course}
      reading={
        course === null
          ? t('unknown')
          : t(`${kind}.reading.${course.way}`, {
              first: percent(course.first.value),
              last: percent(course.last.value),
            })
      }
      table={monthRows(
        [{ label: own, months: series.own }, ...series.sisters.map((each) => ({ label: sister(each), months: each.months }))],
        percent,
      )}
    >
      <LineChart
        label={t(`${kind}.title`)}
        size="stage"
        box={{ width: 1000, height: 300 }}
        series={lines}
        y={{ low: 0, high: topOf(series), format: percent }}
        phases={phasesOf(room.months, phase)}
      />
    </ChartCard>
  )
}
