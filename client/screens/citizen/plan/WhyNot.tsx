import { useTranslations } from 'use-intl'
import type { Offer } from '../../../../shared/vocabulary/view.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import css from './plan.module.css'

/** Why an offer can't be chosen: what is missing, in words. */
export function WhyNot({ offer: { state, cost }, tier, purse }: { offer: Offer; tier: string | null; purse: number }) {
  const t = useTranslations('offer.states')
  const why =
    state === 'open'
      ? t('other')
      : state === 'dear'
        ? t('dear', { cost, purse })
        : state === 'shut'
          ? tier === null
            ? t('shut')
            : t('shutTier', { tier })
          : t(state)
  return (
    <span className={css.why}>
      <Icon name={state === 'shut' ? 'lock' : 'cross'} size="0.9em" /> {why}
    </span>
  )
}
