import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Debrief } from '../../../../shared/vocabulary/debrief.ts'
import { endSession } from '../../../net/api.ts'
import { Button } from '../../../pieces/Button.tsx'
import { spacedCode } from '../../console/code.ts'
import { Arriving } from '../../parts/Arriving.tsx'
import { FileChoice } from '../FileChoice.tsx'
import { forgetOpened, keepOpened, openedHere } from '../opened.ts'
import { useRecord } from '../useRecord.ts'
import type { Source } from '../useSource.ts'
import css from './compare.module.css'
import { SideBySide } from './SideBySide.tsx'

type Other = Pick<Source, 'code' | 'token'> & { session: string | null }

/** This room beside another: of the same session, or opened from a second file. */
export default function CompareTab({ source, debrief }: { source: Source; debrief: Debrief }) {
  const t = useTranslations('recording.compare')
  const [other, setOther] = useState<Other | null>(() => openedHere('other'))
  const takeAway = async () => {
    if (other?.session) await endSession(other.session, other.token)
    forgetOpened('other')
    setOther(null)
  }
  return (
    <div className={css.compare}>
      <p>{t('say')}</p>
      {other ? (
        <>
          <Beside debrief={debrief} other={other} />
          <div>
            <Button look="plain" onClick={() => void takeAway()}>
              {t('away')}
            </Button>
          </div>
        </>
      ) : (
        <div className={css.choices}>
          {source.sisters.length > 0 && (
            <section>
              <h3>{t('sister')}</h3>
              {source.sisters.map((code) => (
                <Button key={code} look="plain" onClick={() => setOther({ code, token: source.token, session: null })}>
                  {spacedCode(code)}
                </Button>
              ))}
            </section>
          )}
          <section>
            <h3>{t('file')}</h3>
            <FileChoice label={t('choose')} onOpened={(opened) => setOther(keepOpened('other', opened))} />
          </section>
        </div>
      )}
    </div>
  )
}

function Beside({ debrief, other }: { debrief: Debrief; other: Other }) {
  const t = useTranslations('recording.compare')
  const document = useRecord<Debrief>(other, 'debrief')
  if (document.state === 'failed' || document.state === 'waiting') return <p role="status">{t('failed')}</p>
  return <Arriving document={document}>{(value) => <SideBySide own={debrief} other={value} />}</Arriving>
}
