import { useTranslations } from 'use-intl'
import css from './VoteBars.module.css'

type Props = { name: string; vote: { for: number; against: number }; most: number }

/** Votes for and against as two bars from zero, on one scale for all reforms, each with its word and number. */
export function VoteBars({ name, vote, most }: Props) {
  const t = useTranslations('reveal.reform')
  return (
    <div className={css.bars}>
      <p className="visually-hidden">{t('row', { name, ...vote })}</p>
      {(['for', 'against'] as const).map((side) => (
        <div key={side} aria-hidden className={css[side]}>
          <span>{t(side)}</span>
          <span className={css.track}>
            <span style={{ inlineSize: `${(100 * vote[side]) / most}%` }} />
          </span>
          <b>{vote[side]}</b>
        </div>
      ))}
    </div>
  )
}
