import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../../pieces/Icon.tsx'
import css from './sheet.module.css'

type Props = {
  title: string
  onClose: () => void
  children: ReactNode
  /** As wide as the screen allows, for many things side by side. */
  wide?: boolean
}

/** A sheet of paper pushed up from below: a native dialog, so the focus stays in it and Escape closes it. */
export function Sheet({ title, onClose, children, wide = false }: Props) {
  const t = useTranslations('month')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    const opened = dialog.current
    if (opened && !opened.open) opened.showModal()
    return () => opened?.close()
  }, [])
  useEffect(() => heading.current?.focus(), [title])
  return (
    <dialog
      ref={dialog}
      className={css.sheet}
      data-wide={wide || undefined}
      aria-labelledby={id}
      onCancel={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className={css.inside}>
        <header className={css.head}>
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className={css.close} onClick={onClose} aria-label={t('close')}>
            <Icon name="cross" size={20} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
