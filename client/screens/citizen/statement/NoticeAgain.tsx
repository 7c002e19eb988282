import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneWords } from '../../../messages/PhoneWords.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { GlassPane } from '../../../pieces/GlassPane.tsx'
import { useMe } from '../useMe.ts'
import { NoticeText } from './NoticeText.tsx'
import css from './statement.module.css'

/** The last notice to be read again, or that there is none yet. */
export default function NoticeAgain({ onClose }: { onClose: () => void }) {
  return (
    <PhoneWords>
      <Again onClose={onClose} />
    </PhoneWords>
  )
}

function Again({ onClose }: { onClose: () => void }) {
  const t = useTranslations('statement')
  const app = useTranslations('standing')
  const { me } = useMe()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    if (opened && !opened.open) opened.showModal()
    return () => opened?.close()
  }, [])
  const close = (
    <Button look="glass" className={css.thanks} onClick={onClose}>
      {t('close')}
    </Button>
  )
  return (
    <dialog ref={dialog} className={css.again} aria-label={app('app')} onCancel={onClose}>
      {me.standing ? (
        <NoticeText>{close}</NoticeText>
      ) : (
        <GlassPane className={css.noneYet}>
          <p>{t('none')}</p>
          {close}
        </GlassPane>
      )}
    </dialog>
  )
}
