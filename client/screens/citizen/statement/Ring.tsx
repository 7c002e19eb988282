import { useId } from 'react'
import { useTranslations } from 'use-intl'
import css from './statement.module.css'

const RADIUS = 86
const ROUND = 2 * Math.PI * RADIUS

/** A number in a ring that is as full as the number is high; without a highest number the ring is only drawn. */
export function Ring({ value, of }: { value: number; of: number | undefined }) {
  const t = useTranslations('statement')
  const colours = useId()
  const share = of ? Math.min(Math.max(value / of, 0), 1) : 0
  return (
    <div className={css.ring}>
      <svg viewBox="0 0 200 200" aria-hidden>
        <linearGradient id={colours}>
          <stop offset="0" className={css.stop1} />
          <stop offset=".55" className={css.stop2} />
          <stop offset="1" className={css.stop3} />
        </linearGradient>
        <circle className={css.track} cx="100" cy="100" r={RADIUS} />
        {share > 0 && (
          <circle
            className={css.share}
            cx="100"
            cy="100"
            r={RADIUS}
            stroke={`url(#${colours})`}
            strokeDasharray={`${share * ROUND} ${ROUND}`}
            transform="rotate(-90 100 100)"
          />
        )}
      </svg>
      <p className={css.number}>
        {value}
        {of !== undefined && <small>{t('of', { of: String(of) })}</small>}
      </p>
    </div>
  )
}
