import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { EXPORT_FORMS, type SessionOpened } from '../../../shared/protocol/rest.ts'
import type { Debrief } from '../../../shared/vocabulary/debrief.ts'
import { go } from '../../app/route.ts'
import { endSession } from '../../net/api.ts'
import { forgetFetched } from '../../net/fetched.ts'
import { exportFile, recordingFile } from '../../net/records.ts'
import { Button } from '../../pieces/Button.tsx'
import { BranchForm, Opened } from '../console/BranchDialog.tsx'
import { useSaving } from '../parts/useSaving.ts'
import css from './data.module.css'
import { forgetOpened } from './opened.ts'
import type { Source } from './useSource.ts'

type Props = { source: Source; debrief: Debrief }

/** What can be taken home, played on, and closed. */
export default function DataTab({ source, debrief: { room } }: Props) {
  const t = useTranslations('recording.data')
  const [branched, setBranched] = useState<SessionOpened | null>(null)
  const month = room.months.at(-1)?.month ?? 1
  return (
    <div className={css.data}>
      <Saving source={source} />
      <section aria-labelledby="branch">
        <h2 id="branch">{t('branch')}</h2>
        {branched ? (
          <Opened opened={branched} />
        ) : (
          <BranchForm
            room={{ code: source.code, month }}
            token={source.token}
            {...(source.roomId === null && { whom: ['new'] })}
            onOpened={setBranched}
          />
        )}
      </section>
      {source.roomId === null ? <Closing source={source} /> : <ToDesk />}
    </div>
  )
}

function Saving({ source: { code, session, token } }: { source: Source }) {
  const t = useTranslations('recording.data')
  const words = useTranslations('desk.save')
  const [text, setText] = useState(false)
  const { said, saves } = useSaving(token)
  return (
    <section aria-labelledby="save">
      <h2 id="save">{t('save')}</h2>
      <p>{t('say')}</p>
      <Button look="plain" onClick={() => saves(recordingFile(code))}>
        {words('recording')}
      </Button>
      {EXPORT_FORMS.map((as) => (
        <Button key={as} look="plain" disabled={said === 'saving'} onClick={() => saves(exportFile(session, as, text))}>
          {words(`forms.${as}`)}
        </Button>
      ))}
      <label>
        <input type="checkbox" checked={text} onChange={(event) => setText(event.target.checked)} /> {words('text')}
      </label>
      <p role="status">{said && words(said)}</p>
      <p>
        <a href="/report" className={css.way}>
          {t('report')}
        </a>{' '}
        {t('reportSay')}
      </p>
    </section>
  )
}

/** Closes an opened recording: gone from the server, and from this tab. */
function Closing({ source: { session, token } }: { source: Source }) {
  const t = useTranslations('recording.data')
  const [state, setState] = useState<'open' | 'closing' | 'failed'>('open')
  const close = async () => {
    setState('closing')
    const answer = await endSession(session, token)
    if (!answer.ok && answer.trouble !== 'unknown-token') return setState('failed')
    forgetOpened('own')
    forgetFetched()
    go('/')
  }
  return (
    <section aria-labelledby="close">
      <h2 id="close">{t('close')}</h2>
      <p>{t('closeSay')}</p>
      <Button disabled={state === 'closing'} onClick={() => void close()}>
        {t(state === 'closing' ? 'closing' : 'close')}
      </Button>
      <p role="alert">{state === 'failed' && t('failed')}</p>
    </section>
  )
}

function ToDesk() {
  const t = useTranslations('recording.data')
  return (
    <section>
      <p>
        <a href="/host" className={css.way}>
          {t('toDesk')}
        </a>
      </p>
      <p>{t('delete')}</p>
    </section>
  )
}
