import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { signed } from '../../pieces/figures.ts'
import { useStanding } from '../../pieces/useStanding.ts'
import css from './PosterRow.module.css'
import { worthOf, type PosterLine, type Print } from './rules.ts'
import { useNames } from './words.ts'

type Props = { line: PosterLine; regime: SealedRegime; marked?: boolean }

/** One rule: what counted and for how much, with its small print, each change and the month of it. */
export function PosterRow({ line: { feature, stages, print }, regime, marked = false }: Props) {
  const t = useTranslations('reveal.rules')
  const names = useNames()
  const printed = usePrint(regime)
  const worth = (points: number) => {
    const how = worthOf(regime, feature, points)
    return how === 'points' ? signed(points) : t(`worth.${how}`)
  }
  const [first, ...later] = stages
  return (
    <li className={css.row} data-marked={marked || undefined}>
      <span className={css.name}>{names.feature(feature)}</span>
      <b>{worth(first?.points ?? 0)}</b>
      {print.length > 0 && <small className={css.print}>{print.map(printed).join('; ')}</small>}
      {later.map(({ points, from }) => (
        <span key={from} className={css.later}>
          {t('change', { points: worth(points), month: from ?? 0 })}
        </span>
      ))}
    </li>
  )
}

/** Small print in words. */
function usePrint(regime: SealedRegime): (print: Print) => string {
  const t = useTranslations('reveal.rules.print')
  const names = useNames()
  const { figure } = useStanding(regime.scale)
  return (print) => {
    switch (print.says) {
      case 'again':
        return t('again', { points: print.points.map(signed).join(', ') })
      case 'atMost':
        return t('atMost', { standing: figure(print.standing) })
      case 'most':
        return t('most', { points: String(print.points) })
      case 'account':
        return names.account(regime, print.account)
      case 'elsewhere':
        return t('elsewhere', { parts: print.parts })
    }
  }
}
