import { useTranslations } from 'use-intl'
import type { Offer } from '../../../../shared/vocabulary/view.ts'
import { Amount } from '../../../pieces/Amount.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import css from './plan.module.css'

/** What an offer costs and gives, as icons with words; who must pay before they get reads both. */
export function Gains({ offer: { cost, gain, joy }, short = false }: { offer: Pick<Offer, 'cost' | 'gain' | 'joy'>; short?: boolean }) {
  const t = useTranslations('month')
  const isBoth = cost > 0 && gain > 0
  return (
    <span className={css.gains}>
      {isBoth && (
        <span className={css.both}>
          <Icon name="coin" /> {t('payGet', { cost, gain })}
        </span>
      )}
      {!isBoth && gain !== cost && <Amount kind="coin" count={gain - cost} change short={short} />}
      {joy !== 0 && <Amount kind="joy" count={joy} change short={short} />}
      {!isBoth && gain === cost && joy === 0 && <span className={css.free}>{t('free')}</span>}
    </span>
  )
}
