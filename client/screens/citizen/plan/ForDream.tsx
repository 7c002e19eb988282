import { useTranslations } from 'use-intl'
import type { MeView, Offer } from '../../../../shared/vocabulary/view.ts'
import { Icon } from '../../../pieces/Icon.tsx'
import css from './plan.module.css'

type Props = { offer: Offer; next: MeView['next']; isNext: boolean; purse: number }

/** What an offer does for the dream, or what it lacks to do it. */
export function ForDream({ offer: { dream, cost, gain }, next, isNext, purse }: Props) {
  const t = useTranslations('offer')
  if (!dream && !isNext) return null
  return (
    <span className={css.dream}>
      <Icon name="dream" /> {dream ? <Counts next={isNext ? next : null} /> : t('dreamLacks', { coins: cost - gain + (next?.coins ?? 0), purse })}
    </span>
  )
}

function Counts({ next }: { next: MeView['next'] }) {
  const t = useTranslations('offer')
  if (!next) return t('dreamAct')
  const isLast = next.done + 1 >= next.of
  const { coins } = next
  return (
    <>
      {t(next.longWay ? 'longWay' : 'dreamCount', { done: next.done, of: next.of })}
      {coins > 0 && `; ${t(isLast ? 'dreamCoins' : 'dreamCoinsLater', { coins })}`}
    </>
  )
}
