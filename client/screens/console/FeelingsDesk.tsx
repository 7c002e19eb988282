import { useTranslations } from 'use-intl'
import { FEELING_WORDS } from '../../../shared/content/feelings.ts'
import { FEELINGS } from '../../../shared/vocabulary/feeling.ts'
import { say } from '../../content.ts'
import { Card } from '../../pieces/Card.tsx'
import { FeelingFace } from '../../pieces/FeelingFace.tsx'
import css from './TalkDesk.module.css'

/** Before the envelope: what the phones ask now. The counts come once it is open. */
export function FeelingsDesk() {
  const t = useTranslations('desk.talk.feelings')
  return (
    <Card className={css.card} aria-labelledby="feelings-title">
      <h2 id="feelings-title">{t('title')}</h2>
      <ul className={css.faces}>
        {FEELINGS.map((feeling) => (
          <li key={feeling}>
            <FeelingFace feeling={feeling} size="1.9rem" /> {say(FEELING_WORDS[feeling], feeling)}
          </li>
        ))}
      </ul>
      <p className={css.ask}>{t('say')}</p>
    </Card>
  )
}
