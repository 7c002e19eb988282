import { useTranslations } from 'use-intl'
import css from './amount.module.css'
import { Icon } from './Icon.tsx'

type Props = {
  kind: 'coin' | 'joy' | 'dream' | 'ties'
  count: number
  /** A change is written with its sign; a stock without. */
  change?: boolean
  /** The word may stay unseen where many amounts stand side by side; it is still read out. */
  short?: boolean
}

/** So many coins, so much joy: icon, figure and word. */
export function Amount({ kind, count, change = false, short = false }: Props) {
  const t = useTranslations('pieces')
  const figure = change && count > 0 ? `+${count}` : `${count}`.replace('-', '−')
  return (
    <span className={css.amount}>
      <Icon name={kind} /> {figure} <span className={short ? 'visually-hidden' : undefined}>{t(`amounts.${kind}`, { count: Math.abs(count) })}</span>
    </span>
  )
}
