import { useTranslations } from 'use-intl'
import type { DebriefRoom, Series, Sister } from '../../../../shared/vocabulary/debrief.ts'
import { ChartCard } from '../../../charts/ChartCard.tsx'
import { LineChart } from '../../../charts/LineChart.tsx'
import { hundredths, percent } from '../../../pieces/figures.ts'
import { courseOf, linesOf, phasesOf, topOf } from '../../reveal/series.ts'
import { useCharted } from '../../reveal/useCharted.ts'
import { useWide } from '../useWide.ts'

/** What can be followed by month, and whether it is a share or a correlation, which has a middle. */
export const COURSES = {
  speaking: { low: 0, format: percent },
  variety: { low: 0, format: percent },
  segregation: { low: -1, format: hundredths },
  goodhart: { low: -1, format: hundredths },
} as const
export type CourseKind = keyof typeof COURSES

type Props = { kind: CourseKind; series: Series; room: Pick<DebriefRoom, 'months'>; own?: string; sister?: string; reading?: string }

/** One measure month by month, beside the sister rooms. */
export function Course({ kind, series, room, own, sister, reading }: Props) {
  const t = useTranslations('recording.figures')
  const charted = useCharted()
  const size = useWide() ? 'desk' : 'phone'
  const { low, format } = COURSES[kind]
  const course = courseOf(series.own)
  if (!course && series.sisters.every(({ months }) => !courseOf(months))) {
    return (
      <p>
        <b>{t(kind)}:</b> {reading ?? t('noCourse')}
      </p>
    )
  }
  const words = { own: own ?? charted.own, sister: (each: Sister) => sister ?? charted.sister(each) }
  const lines = [{ label: words.own, months: series.own }, ...series.sisters.map((each) => ({ label: words.sister(each), months: each.months }))]
  return (
    <ChartCard
      size={size}
      title={t(kind)}
      sub={t(`${kind}Sub`)}
      reading={reading ?? (course ? t('course', { first: format(course.first.value), last: format(course.last.value) }) : t('noCourse'))}
      table={charted.monthRows(lines, format)}
    >
      <LineChart
        label={t(kind)}
        size={size}
        series={linesOf(series, words)}
        y={{ low, high: low < 0 ? 1 : topOf(series), format }}
        phases={phasesOf(room.months, charted.phase)}
      />
    </ChartCard>
  )
}
