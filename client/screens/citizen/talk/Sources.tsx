import { useTranslations } from 'use-intl'
import css from './talk.module.css'

/** Where something stands, as one would look it up. */
export function Sources({ of }: { of: readonly string[] }) {
  const t = useTranslations('debrief')
  return (
    <p className={css.sources}>
      <b>{t('sources')}:</b> {of.join(' · ')}
    </p>
  )
}
