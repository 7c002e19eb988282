import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { EXPORT_FORMS } from '../../../shared/protocol/rest.ts'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import { exportFile, recordingFile } from '../../net/records.ts'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from './Dialog.tsx'
import { linkTo } from './links.ts'
import { useSaving } from '../parts/useSaving.ts'
import css from './SaveDialog.module.css'
import { useDeskSession } from './session.ts'

type Props = { room: RoomView; onClose: () => void }

/** What can be taken home: the session in three forms, this room as a recording, and the report to print. */
export function SaveDialog({ room: { code, roomId }, onClose }: Props) {
  const t = useTranslations('desk.save')
  const { mine, token } = useDeskSession()
  const [text, setText] = useState(false)
  const { said, saves } = useSaving(token)
  return (
    <Dialog title={t('title')} wide onClose={onClose}>
      <p>{t('say')}</p>
      <div className={css.parts}>
        <section aria-labelledby="save-room">
          <h3 id="save-room">{t('room')}</h3>
          <Button data-first look="plain" disabled={said === 'saving'} onClick={() => saves(recordingFile(code))}>
            {t('recording')}
          </Button>
          <p>
            <a href={linkTo('/report', { room: roomId, token })} target="_blank" rel="noopener">
              {t('report')}
            </a>{' '}
            {t('reportSay')}
          </p>
        </section>
        {mine && (
          <section aria-labelledby="save-session">
            <h3 id="save-session">{t('session')}</h3>
            {EXPORT_FORMS.map((as) => (
              <Button key={as} look="plain" disabled={said === 'saving'} onClick={() => saves(exportFile(mine.sessionId, as, text))}>
                {t(`forms.${as}`)}
              </Button>
            ))}
            <label>
              <input type="checkbox" checked={text} onChange={(event) => setText(event.target.checked)} /> {t('text')}
            </label>
          </section>
        )}
      </div>
      <p role="status">{said && t(said)}</p>
    </Dialog>
  )
}
