import type { CSSProperties } from 'react'
import { useTranslations } from 'use-intl'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { Icon } from '../../pieces/Icon.tsx'
import { AlsoRules } from './AlsoRules.tsx'
import { PosterRow } from './PosterRow.tsx'
import css from './PosterScene.module.css'
import { heightOf, inColumns, isInPoints, posterOf } from './rules.ts'
import { useSealCheck } from './seal.ts'
import { WrongestBelief } from './WrongestBelief.tsx'

/** A column of large lines has room for so many. */
const ROWS = 11
const ROWS_OF_THREE = 13
/** Lines that a poster has room for: more are on the phones. */
const MOST = 36
/** A single column has room for so many. */
const ROWS_ALONE = 9
/** Lines of sentences below full columns, for each row that is spared, and at most; and their signs, beside the note too. */
const BELOW = { least: 3, each: 1.2, most: 10, signs: { one: 56, more: 96, noted: 60 } }

type Props = { reveal: RevealView; commitment: string; struck: readonly string[] }

/** The rules of the room as a poster, with the belief that most were sure of and that was wrong. */
export function PosterScene({ reveal, commitment, struck }: Props) {
  const t = useTranslations('reveal')
  const { regime } = reveal.sealed
  const { holds } = useSealCheck(reveal.sealed, commitment)
  const { lines } = posterOf(reveal)
  const shown = lines.slice(0, MOST)
  const columns = inColumns(shown, heightOf(shown) <= ROWS_ALONE ? 1 : heightOf(shown) <= 2 * ROWS ? 2 : 3)
  const rows = Math.max(1, ...columns.map(heightOf))
  const isLimited = Object.values(regime.effects).some(({ most }) => most !== undefined)
  const isOne = columns.length <= 1
  const spare = Math.max(0, (isOne ? ROWS_ALONE : columns.length === 2 ? ROWS : ROWS_OF_THREE) - rows)
  const free = Math.min(BELOW.most, Math.floor(BELOW.least + spare * BELOW.each))
  const signs = isOne ? BELOW.signs.one : reveal.wrongest ? BELOW.signs.noted : BELOW.signs.more
  return (
    <>
      <article className={css.poster} data-columns={columns.length} style={{ '--rows': rows } as CSSProperties} aria-labelledby="poster-title">
        <header>
          <h1 id="poster-title">{t('rules.title', { regime: regime.title })}</h1>
          <p>{t(`rules.sub.${isInPoints(regime) ? (isLimited ? 'limited' : 'points') : 'other'}`)}</p>
        </header>
        <div className={css.columns}>
          {columns.map((column, i) => (
            <ol key={i}>
              {column.map((line) => (
                <PosterRow key={line.feature} line={line} regime={regime} marked={line.feature === reveal.wrongest?.feature} />
              ))}
            </ol>
          ))}
        </div>
        {shown.length === 0 && <p className={css.more}>{t('rules.none')}</p>}
        {lines.length > shown.length && <p className={css.more}>{t('rules.more', { count: lines.length - shown.length })}</p>}
        <AlsoRules regime={regime} struck={struck} space={{ lines: free, signs, flows: !isOne }} className={css.also} />
      </article>
      <div className={css.pocket} aria-hidden />
      <p className={css.tag} data-holds={holds || undefined}>
        <Icon name={holds ? 'tick' : 'cross'} size="1.2em" />
        {t(holds ? 'seal.tag' : 'seal.tagWrong')}
      </p>
      <WrongestBelief reveal={reveal} className={css.note} />
    </>
  )
}
