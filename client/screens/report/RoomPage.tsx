import { useTranslations } from 'use-intl'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import { say, useContent } from '../../content.ts'
import { signed } from '../../pieces/figures.ts'
import { useFacts } from '../console/talk/useFacts.ts'
import { useNames } from '../reveal/words.ts'
import css from './report.module.css'
import { Sheet } from './Sheet.tsx'

/** Rows of the rules that a page has room for, in two columns. */
const MOST_RULES = 28
const MOST_UPDATES = 8

/** Page 1: the room, its months, and the rules that were in the envelope. */
export function RoomPage({ debrief }: { debrief: Debrief }) {
  const t = useTranslations('report')
  const levels = useTranslations('desk.treatment.says')
  const { room } = debrief
  const factsOf = useFacts()
  const facts = {
    system: room.title,
    level: levels(room.disclosure),
    people: String(room.people),
    citizens: String(room.citizens),
    months: String(room.months.length),
  } as const
  return (
    <Sheet title={t('room.title')} foot={t('page', { title: room.title, page: 1 })}>
      <p>{t('room.say')}</p>
      <dl className={css.facts}>
        {(Object.keys(facts) as (keyof typeof facts)[]).map((fact) => (
          <div key={fact}>
            <dt>{t(`room.facts.${fact}`)}</dt>
            <dd>{facts[fact]}</dd>
          </div>
        ))}
      </dl>
      <h2>{t('room.months')}</h2>
      <Months months={room.months} />
      <h2>{t('room.rules')}</h2>
      {debrief.theories ? <Rules features={debrief.theories.features} /> : <p>{t('room.few')}</p>}
      <h2>{t('room.update')}</h2>
      <ul className={css.list}>
        {factsOf('update', debrief)
          .slice(0, MOST_UPDATES)
          .map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
      </ul>
    </Sheet>
  )
}

function Months({ months }: Pick<Debrief['room'], 'months'>) {
  const t = useTranslations('report.room')
  const phases = useTranslations('words.phases')
  const { events } = useContent()
  return (
    <table className={`${css.table} ${css.months}`}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('phase')}</th>
          <th scope="col">{t('event')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, phase, event }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td>{phases(phase)}</td>
            <td>{event && say(events[event]?.text.title, event)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Rules({ features }: { features: NonNullable<Debrief['theories']>['features'] }) {
  const t = useTranslations('report.room')
  const names = useNames()
  const rows = features.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, MOST_RULES)
  const half = Math.ceil(rows.length / 2)
  return (
    <>
      <p>{t('rulesSay')}</p>
      <div className={css.pair}>
        {[rows.slice(0, half), rows.slice(half)].map((part, i) => (
          <table key={i} className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('cols.act')}</th>
                <th scope="col">{t('cols.points')}</th>
                <th scope="col">{t('cols.guesses')}</th>
              </tr>
            </thead>
            <tbody>
              {part.map(({ feature, points, guesses }) => (
                <tr key={feature}>
                  <th scope="row">{names.feature(feature)}</th>
                  <td>
                    <b>{signed(points)}</b>
                  </td>
                  <td>{[guesses.raises, guesses.lowers, guesses.nothing].join(' / ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  )
}
