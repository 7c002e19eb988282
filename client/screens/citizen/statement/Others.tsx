import { useTranslations } from 'use-intl'
import css from './figure.module.css'

const HUNDRED = Array.from({ length: 100 }, (_, i) => i)
const IN_A_ROW = 20
const GAP = 12

/** A hundred others in five rows: those behind are drawn full. */
export function Others({ behind, small }: { behind: number; small: boolean }) {
  const t = useTranslations('statement')
  return (
    <div className={css.others}>
      <p>
        {behind > 0 && <b>{behind}</b>}
        <small>{behind > 0 ? t('place', { value: String(behind) }) : t('placeLow')}</small>
      </p>
      <svg viewBox={`0 0 ${IN_A_ROW * GAP} ${(100 / IN_A_ROW) * GAP}`} style={{ height: small ? '3.4rem' : '4.6rem' }} aria-hidden>
        {HUNDRED.map((i) => (
          <circle
            key={i}
            className={i < behind ? css.behind : css.ahead}
            cx={(i % IN_A_ROW) * GAP + GAP / 2}
            cy={Math.floor(i / IN_A_ROW) * GAP + GAP / 2}
            r="4.2"
          />
        ))}
      </svg>
    </div>
  )
}
