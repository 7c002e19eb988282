import { useTranslations } from 'use-intl'
import type { AppealAnswer } from '../../../../shared/vocabulary/state.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import css from './statement.module.css'

/** The answer to an appeal, as a letter in the app's own voice. */
export function AppealLetter({ answer }: { answer: AppealAnswer }) {
  const t = useTranslations('statement.appeal')
  return (
    <section className={`${css.part} ${css.letter}`}>
      <h2>
        <Icon name="mail" /> {t('title')}
      </h2>
      <p>{t('dear')}</p>
      <p>{t(answer)}</p>
      <p>{t('sign')}</p>
    </section>
  )
}
