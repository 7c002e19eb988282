import { useTranslations } from 'use-intl'
import { isOpen } from '../../../net/choices.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Card } from '../../../pieces/Card.tsx'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useMe } from '../useMe.ts'
import { secondOf } from './errand.ts'
import css from './hall.module.css'

/** Asks to see one's file: the visit takes the second slot. */
export function AskFile() {
  const t = useTranslations('hall.file')
  const room = useMe()
  const isAsked = secondOf(room) === 'file'
  return (
    <Card height={1} className={css.part} aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p>{t('told')}</p>
      <p role="status">{isAsked && <b>{t('asked')}</b>}</p>
      {!isAsked && isOpen(room.view.choices, 'file') && (
        <Button look="plain" onClick={() => room.send({ type: 'file' })}>
          {t('ask')}
        </Button>
      )}
      <RefusedLine type="file" />
    </Card>
  )
}
