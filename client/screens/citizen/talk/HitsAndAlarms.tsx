import { useTranslations } from 'use-intl'
import type { SurveyTold } from '../../../../shared/vocabulary/debrief.ts'
import { useDebrief, useOwnFile } from '../../../net/debrief.ts'
import { Card } from '../../../pieces/Card.tsx'
import lab from '../lab/lab.module.css'
import { tellingOf } from '../../reveal/talk/telling.ts'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'
import css from './talk.module.css'

const ROWS = [
  ['headlines', 'before'],
  ['headlines', 'after'],
  ['cases', 'before'],
  ['cases', 'after'],
] as const

/** Hits and false alarms told apart, one's own and the class's: who believes everything has many of both. */
export function HitsAndAlarms() {
  const t = useTranslations('debrief')
  const { room } = useMe()
  const own = useOwnFile().value?.survey ?? null
  const classed = useDebrief().value?.survey ?? null
  if (!own && !classed) return null
  return (
    <Card className={phone.second} aria-labelledby="hits">
      <h2 id="hits">{t('hits')}</h2>
      <p className={phone.quiet}>{t('hitsTold')}</p>
      {own && <Told head={t('yourHits')} survey={own} />}
      {own &&
        (['headlines', 'cases'] as const).map((what) => <p key={what}>{t(`apart.${what}.${tellingOf(own[what].before, own[what].after).apart}`)}</p>)}
      {classed && !room.solo && <Told head={t('classHits')} survey={classed} />}
    </Card>
  )
}

function Told({ head, survey }: { head: string; survey: SurveyTold }) {
  const t = useTranslations('debrief')
  const share = (count: number, of: number) => (of === 0 ? '–' : t('hitsOf', { count, of }))
  return (
    <table className={lab.why}>
      <caption className={css.caption}>{head}</caption>
      <thead>
        <tr>
          <th scope="col">{t('hitsHead.what')}</th>
          <th scope="col">{t('hitsHead.hits')}</th>
          <th scope="col">{t('hitsHead.alarms')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([what, when]) => {
          const { hits, misses, falseAlarms, correctRejections } = survey[what][when]
          return (
            <tr key={`${what} ${when}`}>
              <th scope="row">{t(`hitsRow.${what}.${when}`)}</th>
              <td>{share(hits, hits + misses)}</td>
              <td>{share(falseAlarms, falseAlarms + correctRejections)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
