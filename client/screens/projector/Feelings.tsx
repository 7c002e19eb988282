import { useTranslations } from 'use-intl'
import { FEELING_WORDS } from '../../../shared/content/feelings.ts'
import { FEELINGS } from '../../../shared/vocabulary/feeling.ts'
import { say } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { FeelingFace } from '../../pieces/FeelingFace.tsx'
import css from './moments.module.css'

/** Feelings before facts: the question, and what can be tapped. No counts before the envelope is open. */
export function Feelings() {
  const t = useTranslations('projector.feelings')
  return (
    <Card height={3} lean="left" className={css.feelings}>
      <h2>{t('title')}</h2>
      <p>{t('told')}</p>
      <ul>
        {FEELINGS.map((feeling) => (
          <li key={feeling}>
            <FeelingFace feeling={feeling} size="calc(92 * var(--u))" /> {say(FEELING_WORDS[feeling], feeling)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
