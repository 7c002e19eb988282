import { useTranslations } from 'use-intl'
import css from './clock.module.css'

/** Minutes and seconds left. Each figure has a box of its own, so that nothing moves as it counts. */
export function Clock({ secondsLeft }: { secondsLeft: number }) {
  const t = useTranslations('pieces')
  const left = Math.max(0, Math.ceil(secondsLeft))
  const [minutes, seconds] = [Math.floor(left / 60), left % 60]
  return (
    <time
      role="timer"
      aria-label={t('timeLeft', { minutes, seconds })}
      dateTime={`PT${left}S`}
      className={css.clock}
      data-last={left <= 10 || undefined}
    >
      {[...`${minutes}:${String(seconds).padStart(2, '0')}`].map((sign, i) => (
        <span key={i} aria-hidden className={sign === ':' ? css.colon : css.figure}>
          {sign}
        </span>
      ))}
    </time>
  )
}
