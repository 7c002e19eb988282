import { useTranslations } from 'use-intl'
import type { Offer } from '../../../../shared/vocabulary/view.ts'
import { Amount } from '../../../pieces/Amount.tsx'
import css from './plan.module.css'

/** What an offer costs and gives, as icons with words. */
export function Gains({ offer, short = false }: { offer: Pick<Offer, 'cost' | 'gain' | 'joy'>; short?: boolean }) {
  const t = useTranslations('month')
  const coins = offer.gain - offer.cost
  return (
    <span className={css.gains}>
      {coins !== 0 && <Amount kind="coin" count={coins} change short={short} />}
      {offer.joy !== 0 && <Amount kind="joy" count={offer.joy} change short={short} />}
      {coins === 0 && offer.joy === 0 && <span className={css.free}>{t('free')}</span>}
    </span>
  )
}
