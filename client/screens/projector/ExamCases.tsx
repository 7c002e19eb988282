import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import css from './exam.module.css'

const ANSWERS = ['raises', 'lowers', 'nothing'] as const

/** Unseen cases, large: what somebody did whom nobody knows. What the class answers is told with the reveal. */
export function ExamCases({ cases }: { cases: readonly (readonly string[])[] }) {
  const t = useTranslations('scenes.exam')
  const { features } = useContent()
  return (
    <Card height={3} lean="left" className={css.exam}>
      <h2>{t('title')}</h2>
      <p>{t('told')}</p>
      <ol>
        {cases.map((did, i) => (
          <li key={i}>
            <span>{t('person', { number: i + 1 })}</span>
            <b>{did.map((feature) => say(features[feature], feature)).join(` ${t('and')} `)}</b>
          </li>
        ))}
      </ol>
      <ul>
        {ANSWERS.map((answer) => (
          <li key={answer}>
            <Icon name={answer} size="1.2em" /> {t(`answers.${answer}`)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
