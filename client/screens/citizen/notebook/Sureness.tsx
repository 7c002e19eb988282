import { useTranslations } from 'use-intl'
import css from './notebook.module.css'

/** How sure one is, as a word and up to three dots. */
export function Sureness({ sure }: { sure: 0 | 1 | 2 | 3 }) {
  const t = useTranslations('notebook')
  return (
    <span className={css.sureness}>
      <em>{t(`sure.${sure}`)}</em>
      {sure > 0 && [1, 2, 3].map((dot) => <i key={dot} className={dot <= sure ? css.dot : css.noDot} />)}
    </span>
  )
}
