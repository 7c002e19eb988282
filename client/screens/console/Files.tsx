import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import { keptOf } from '../../net/keys.ts'
import { Button } from '../../pieces/Button.tsx'
import { saveRoom, type RoomFile } from './saveRoom.ts'
import css from './Files.module.css'

const FILES = ['recording', 'csv'] as const satisfies readonly RoomFile[]

/** The room to keep, once the envelope is open. */
export function Files({ code, roomId }: { code: Code; roomId: string }) {
  const t = useTranslations('desk.files')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const { facilitator } = keptOf(roomId)
  const save = async (file: RoomFile, token: string) => {
    setBusy(true)
    setFailed(!(await saveRoom({ file, code, token })))
    setBusy(false)
  }
  return (
    <section className={css.files} aria-labelledby="files-title">
      <h2 id="files-title">
        {t('title')} <small>{t('say')}</small>
      </h2>
      {facilitator ? (
        <div>
          {FILES.map((file) => (
            <Button key={file} look="plain" disabled={busy} onClick={() => void save(file, facilitator)}>
              {t(file)}
            </Button>
          ))}
        </div>
      ) : (
        <p>{t('noToken')}</p>
      )}
      <p role="alert">{failed && t('failed')}</p>
    </section>
  )
}
