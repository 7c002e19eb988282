import { useTranslations } from 'use-intl'
import type { Debrief, MonthValue, Series } from '../../../../shared/vocabulary/debrief.ts'
import { say } from '../../../content.ts'
import { figureText } from '../../parts/figureText.ts'
import { COURSES, Course, type CourseKind } from '../figures/Course.tsx'
import css from './compare.module.css'

const KINDS = Object.keys(COURSES) as CourseKind[]

/** Two rooms in two columns: treatment, every figure, and the courses of both in one chart each. */
export function SideBySide({ own, other }: { own: Debrief; other: Debrief }) {
  const t = useTranslations('recording.compare')
  const levels = useTranslations('desk.treatment.levels')
  const pair = [own, other] as const
  const rows = [
    { name: t('rows.system'), cell: ({ room }: Debrief) => room.title },
    { name: t('rows.level'), cell: ({ room }: Debrief) => levels(room.disclosure) },
    { name: t('rows.people'), cell: ({ room }: Debrief) => room.people },
    { name: t('rows.months'), cell: ({ room }: Debrief) => room.months.length },
  ]
  const valueIn = (debrief: Debrief, id: string) => {
    const figure = debrief.figures.find((each) => each.id === id)
    return figure ? figureText(figure.value, figure.unit) : '–'
  }
  return (
    <div className={css.beside}>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col" aria-label={t('figure')} />
              <th scope="col">{t('here')}</th>
              <th scope="col">{t('other')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cell }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {pair.map((debrief, i) => (
                  <td key={i}>{cell(debrief)}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {t('figure')}
              </th>
            </tr>
            {own.figures.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{say(title, id)}</th>
                {pair.map((debrief, i) => (
                  <td key={i}>{valueIn(debrief, id)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <section className={css.courses} aria-labelledby="both-courses">
        <h3 id="both-courses">{t('series')}</h3>
        {KINDS.map((kind) => (
          <Both key={kind} kind={kind} own={own} other={other} />
        ))}
      </section>
    </div>
  )
}

function Both({ kind, own, other }: { kind: CourseKind; own: Debrief; other: Debrief }) {
  const t = useTranslations('recording.compare')
  const [ours, theirs] = [monthsOf(own, kind), monthsOf(other, kind)]
  const { format } = COURSES[kind]
  const [last, lastThere] = [lastOf(ours), lastOf(theirs)]
  const series: Series = { own: ours, sisters: [{ room: 2, title: other.room.title, disclosure: other.room.disclosure, months: theirs }] }
  return (
    <Course
      kind={kind}
      series={series}
      room={own.room}
      own={t('here')}
      sister={t('other')}
      reading={last === null || lastThere === null ? t('noReading') : t('reading', { own: format(last), other: format(lastThere) })}
    />
  )
}

function monthsOf({ behaviour, goodhart }: Debrief, kind: CourseKind): MonthValue[] {
  return kind === 'goodhart' ? goodhart.months : behaviour[kind].own
}

const lastOf = (months: readonly MonthValue[]): number | null => months.findLast(({ value }) => value !== null)?.value ?? null
