import { Icon, type IconName } from '../../../pieces/Icon.tsx'
import css from './aside.module.css'

type Props = {
  icon: IconName
  title: string
  told?: string
  close?: { word: string; onClose: () => void }
  /** Laid over the town in ink: nothing goes on before it is gone. */
  strong?: boolean
}

/** A slip across the phone: what is so, and what it means. */
export function Line({ icon, title, told, close, strong = false }: Props) {
  return (
    <div className={css.line} data-strong={strong || undefined}>
      <Icon name={icon} size={22} />
      <p>
        <b>{title}</b> {told}
      </p>
      {close && (
        <button type="button" onClick={close.onClose}>
          {close.word}
        </button>
      )}
    </div>
  )
}
