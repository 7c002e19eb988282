import { useTranslations } from 'use-intl'
import type { Because } from '../../../../shared/vocabulary/state.ts'
import { Icon, type IconName } from '../../../pieces/Icon.tsx'
import css from './statement.module.css'

const ICONS: Readonly<Record<Because['what'], IconName>> = { shut: 'lock', price: 'coin', shelf: 'eye', slot: 'clock' }

/** At glass only: each consequence with what brought it. */
export function Consequences({ because }: { because: readonly Because[] }) {
  const t = useTranslations()
  return (
    <section className={css.part}>
      <h2>{t('statement.becauseTitle')}</h2>
      <ul className={css.because}>
        {because.map(({ what, privilege, by }, i) => (
          <li key={i}>
            <Icon name={ICONS[what]} />
            <b>{t(`statement.because.what.${what}`, { privilege: privilege ? t(`words.privileges.${privilege}`) : '' })}</b>
            <span>{t(`statement.because.by.${by}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
