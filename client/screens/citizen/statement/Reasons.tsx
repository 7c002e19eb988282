import { useTranslations } from 'use-intl'
import { useContent } from '../../../content.ts'
import css from './statement.module.css'

/** Up to four codes, as adverse-action notices give them. A reason without words in content brings its own. */
export function Reasons({ codes }: { codes: readonly string[] }) {
  const t = useTranslations()
  const { reasons } = useContent()
  const words = codes.map((code) => reasons[code]?.en ?? (code === 'friends' ? t('words.causes.friends') : code))
  return (
    <section className={css.part}>
      <h2>{t('statement.reasons')}</h2>
      <ol className={css.reasons}>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
    </section>
  )
}
