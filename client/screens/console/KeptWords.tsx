import { useTranslations } from 'use-intl'
import { desk } from '../../messages/en/console.ts'
import css from './Addresses.module.css'

const PARTS = Object.keys(desk.kept.parts) as (keyof typeof desk.kept.parts)[]

/** What is kept of whoever plays, where, and until when, to be read out to a class. */
export function KeptWords() {
  const t = useTranslations('desk.kept')
  return (
    <details className={css.reach}>
      <summary>{t('title')}</summary>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>{t(`parts.${part}`)}</li>
        ))}
      </ul>
    </details>
  )
}
