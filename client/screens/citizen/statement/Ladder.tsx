import { useTranslations } from 'use-intl'
import css from './figure.module.css'

/** A ladder with a rung for each level; those that were climbed are drawn full. */
export function Ladder({ level, of, small }: { level: number; of: number; small: boolean }) {
  const t = useTranslations('statement')
  const rungs = Array.from({ length: of }, (_, i) => of - i)
  const gap = 14
  const tall = of * gap + 10
  return (
    <div className={css.ladder}>
      <svg viewBox={`-4 0 88 ${tall}`} style={{ height: small ? '6.5rem' : '10.5rem' }} aria-hidden>
        <path className={css.rail} d={`M10 0V${tall}M70 0V${tall}`} />
        {rungs.map((rung, i) => (
          <path
            key={rung}
            className={rung === level ? css.rungNow : rung < level ? css.rungDone : css.rung}
            d={`M${rung === level ? 0 : 10} ${i * gap + 12}H${rung === level ? 80 : 70}`}
          />
        ))}
      </svg>
      <p>
        <b>{level}</b>
        <small>{t('level', { of: String(of) })}</small>
      </p>
    </div>
  )
}
