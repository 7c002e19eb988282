import { useTranslations } from 'use-intl'
import type { Privilege } from '../../../../shared/vocabulary/content.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import css from './statement.module.css'

/** Doors that are shut to this citizen, in the app's soft words. */
export function ShutDoors({ shut }: { shut: readonly Privilege[] }) {
  const t = useTranslations()
  return (
    <section className={css.part}>
      <h2>{t('statement.shutTitle')}</h2>
      <ul className={css.doors}>
        {shut.map((privilege) => (
          <li key={privilege}>
            <Icon name="lock" /> <b>{t(`words.privileges.${privilege}`)}</b> <span>{t('statement.shut')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
