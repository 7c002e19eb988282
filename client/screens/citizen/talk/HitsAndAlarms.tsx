import { useTranslations } from 'use-intl'
import type { Detection, SurveyTold } from '../../../../shared/vocabulary/debrief.ts'
import { useDebrief, useOwnFile } from '../../../net/debrief.ts'
import { Card } from '../../../pieces/Card.tsx'
import phone from '../phone.module.css'
import css from './talk.module.css'

const WHEN = ['before', 'after'] as const

/** Hits and false alarms told apart, one's own and the class's: who believes everything has many of both. */
export function HitsAndAlarms() {
  const t = useTranslations('debrief')
  const own = useOwnFile().value?.survey ?? null
  const classed = useDebrief().value?.survey ?? null
  if (!own && !classed) return null
  return (
    <Card className={phone.second} aria-labelledby="hits">
      <h2 id="hits">{t('hits')}</h2>
      <p className={phone.quiet}>{t('hitsTold')}</p>
      {own && <Told head={t('yourHits')} survey={own} />}
      {classed && <Told head={t('classHits')} survey={classed} />}
    </Card>
  )
}

function Told({ head, survey }: { head: string; survey: SurveyTold }) {
  const t = useTranslations('debrief')
  return (
    <>
      <h3>{head}</h3>
      <ul className={css.hits}>
        {WHEN.map((when) => (
          <li key={when}>{t(`hitsOf.${when}`, countsOf(survey.headlines[when]))}</li>
        ))}
        {WHEN.map((when) => (
          <li key={when}>{t(`casesOf.${when}`, countsOf(survey.cases[when]))}</li>
        ))}
      </ul>
    </>
  )
}

function countsOf({ hits, misses, falseAlarms, correctRejections }: Detection) {
  return { hits, trues: hits + misses, alarms: falseAlarms, falses: falseAlarms + correctRejections }
}
