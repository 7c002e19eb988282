import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../pieces/Icon.tsx'
import css from './Dialog.module.css'

type Props = { title: string; wide?: boolean; onClose: () => void; children: ReactNode }

/**
 * A native modal dialog that is there while it is rendered; Escape, the cross and a press beside it close it. The focus
 * goes to what is marked `data-first`.
 */
export function Dialog({ title, wide = false, onClose, children }: Props) {
  const t = useTranslations('desk')
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (!element || element.open) return
    element.showModal()
    element.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [])
  return (
    <dialog ref={dialog} className={css.dialog} data-wide={wide || undefined} aria-labelledby={titleId} closedby="any" onClose={onClose}>
      <div className={css.sheet}>
        <header>
          <h2 id={titleId}>{title}</h2>
          <button type="button" className={css.close} onClick={onClose} aria-label={t('close')}>
            <Icon name="cross" size="1.2rem" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
