import { useTranslations } from 'use-intl'
import css from './PosterRow.module.css'
import type { PosterLine } from './rules.ts'
import { signed, useNames } from './words.ts'

type Props = { line: PosterLine; marked?: boolean }

/** One rule: what counted and for how much, with each change and the month of it. */
export function PosterRow({ line, marked = false }: Props) {
  const t = useTranslations('reveal.rules')
  const names = useNames()
  const [first, ...later] = line.stages
  return (
    <li className={css.row} data-marked={marked || undefined}>
      <span className={css.name}>{names.feature(line.feature)}</span>
      <b>{signed(first?.points ?? 0)}</b>
      {later.map(({ points, from }) => (
        <span key={from} className={css.later}>
          {t('change', { points: signed(points), month: from ?? 0 })}
        </span>
      ))}
    </li>
  )
}
