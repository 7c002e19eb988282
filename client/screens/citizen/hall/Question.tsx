import { useTranslations } from 'use-intl'
import { isOpen } from '../../../net/choices.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useMe } from '../useMe.ts'
import css from './hall.module.css'

/** Asks what is the least that one would have to change; once a month, for nothing. */
export function Question() {
  const t = useTranslations('hall.question')
  const { me, view, send, onTheWay } = useMe()
  const isAsked = me.questions || onTheWay('question').length > 0
  return (
    <Card height={1} className={css.part} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p>{t('told')}</p>
      <p role="status">{isAsked && <b>{t('asked')}</b>}</p>
      {!isAsked && isOpen(view.choices, 'question') && (
        <Button look="plain" onClick={() => send({ type: 'question' })}>
          {t('ask')}
        </Button>
      )}
      <RefusedLine type="question" />
    </Card>
  )
}
