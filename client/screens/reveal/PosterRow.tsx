import { useTranslations } from 'use-intl'
import type { SealedEffect, SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { signed } from '../../pieces/figures.ts'
import { useStanding } from '../../pieces/useStanding.ts'
import css from './PosterRow.module.css'
import { worthOf, type PosterLine } from './rules.ts'
import { useNames } from './words.ts'

type Props = { line: PosterLine; regime: SealedRegime; marked?: boolean }

/** One rule: what counted and for how much, with its small print, each change and the month of it. */
export function PosterRow({ line, regime, marked = false }: Props) {
  const t = useTranslations('reveal.rules')
  const names = useNames()
  const worth = useWorth(regime, line.feature)
  const print = useSmallPrint(regime, regime.effects[line.feature])
  const [first, ...later] = line.stages
  return (
    <li className={css.row} data-marked={marked || undefined}>
      <span className={css.name}>
        {names.feature(line.feature)}
        {print && <small className={css.print}> {print}</small>}
      </span>
      <b>{worth(first?.points ?? 0)}</b>
      {later.map(({ points, from }) => (
        <span key={from} className={css.later}>
          {t('change', { points: worth(points), month: from ?? 0 })}
        </span>
      ))}
    </li>
  )
}

/** What so many points of a feature come to, in words. */
function useWorth(regime: SealedRegime, feature: string): (points: number) => string {
  const t = useTranslations('reveal.rules.worth')
  const names = useNames()
  return (points) => {
    const worth = worthOf(regime, feature, points)
    if (worth.how === 'points') return signed(points)
    return t(worth.how, { list: 'list' in worth ? names.account(worth.list) : '' })
  }
}

/** What a rule says beside its points: the second time, the lowest it lets one fall, the most it moves, other accounts. */
function useSmallPrint(regime: SealedRegime, effect: SealedEffect | undefined): string {
  const t = useTranslations('reveal.rules')
  const names = useNames()
  const { figure } = useStanding(regime.scale)
  if (!effect) return ''
  const { again, atMost, most, also, account } = effect
  const isCurve = regime.accounts.some(({ id, signal }) => id === account && signal)
  return [
    isCurve && t('account', { account: names.account(account) }),
    again && t('again', { points: again.map(signed).join(', ') }),
    atMost !== undefined && t('atMost', { standing: figure(atMost) }),
    most !== undefined && t('most', { points: String(most) }),
    also && t('elsewhere', { accounts: also.map((part) => names.account(part.account)).join(', ') }),
  ]
    .filter(Boolean)
    .join('; ')
}
