import { useTranslations } from 'use-intl'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import { dressOf } from './dress.ts'
import css from './pawn.module.css'
import { PawnShape } from './PawnShape.tsx'

type Props = {
  seat: Seat
  /** Height in px, or any CSS length. */
  size?: number | string
  /** Beside a written name the picture says nothing new, so it is hidden from screen readers. */
  named?: boolean
}

/** A citizen's pawn on its own: head and colour follow from the seat. */
export function Pawn({ seat, size = 48, named = false }: Props) {
  const t = useTranslations('pieces')
  const { head, colour } = dressOf(seat)
  const label = t('pawn', { colour: t(`colours.${colour}`), head: t(`heads.${head}`) })
  return (
    <svg
      className={css.alone}
      viewBox="-26 -72 52 80"
      style={{ height: size, aspectRatio: '52 / 80' }}
      {...(named ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <PawnShape seat={seat} />
    </svg>
  )
}
