import { useTranslations } from 'use-intl'
import type { Activity } from '../../../../shared/vocabulary/content.ts'
import css from './plan.module.css'

/** What an act may cost later: a fine, a debt, a friend's debt. */
export function SmallPrint({ activity: { fine, debts, surety } }: { activity: Pick<Activity, 'fine' | 'debts' | 'surety'> }) {
  const t = useTranslations()
  return (
    <>
      {fine && <span className={css.risk}>{t('month.risk', { coins: fine.coins, oneIn: fine.oneIn })}</span>}
      {debts && <span className={css.risk}>{t('offer.owes', { coins: Math.max(...debts), months: debts.length })}</span>}
      {surety && <span className={css.risk}>{t('offer.signs', surety)}</span>}
    </>
  )
}
