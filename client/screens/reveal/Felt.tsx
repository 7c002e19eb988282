import { useTranslations } from 'use-intl'
import { FEELING_WORDS } from '../../../shared/content/feelings.ts'
import { FEELINGS } from '../../../shared/vocabulary/feeling.ts'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { say } from '../../content.ts'
import { FeelingFace } from '../../pieces/FeelingFace.tsx'
import css from './Felt.module.css'

type Props = { feelings: NonNullable<TownView['feelings']>; className?: string | undefined }

/** How many tapped each feeling before the envelope was opened: bars from zero, each with its face, word and number. */
export function Felt({ feelings, className = '' }: Props) {
  const t = useTranslations('reveal.felt')
  const most = Math.max(1, ...Object.values(feelings))
  return (
    <section className={`${css.felt} ${className}`} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <ul>
        {FEELINGS.map((feeling) => {
          const count = feelings[feeling] ?? 0
          const words = say(FEELING_WORDS[feeling], feeling)
          return (
            <li key={feeling}>
              <span className="visually-hidden">{t('row', { feeling: words, count })}</span>
              <FeelingFace feeling={feeling} size="1.55em" />
              <span aria-hidden className={css.word}>
                {words}
              </span>
              <span aria-hidden className={css.track}>
                <span style={{ inlineSize: `${(100 * count) / most}%` }} />
              </span>
              <b aria-hidden>{count}</b>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
