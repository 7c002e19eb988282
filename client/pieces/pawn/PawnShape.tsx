import { memo } from 'react'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import { dressOf } from './dress.ts'
import { BODY, eyesOf, HEAD_PATHS, SHADE } from './heads.ts'
import css from './pawn.module.css'

/** A pawn as part of a drawing, standing on 0,0 and 72 units tall. */
export const PawnShape = memo(function PawnShape({ seat }: { seat: Seat }) {
  const { head, colour } = dressOf(seat)
  const outline = BODY + HEAD_PATHS[head]
  return (
    <g className={`${css.pawn} ${css[colour]}`}>
      <path className={css.shadow} d={outline} transform="translate(2.5 4)" />
      <path className={css.edge} d={outline} />
      <path className={css.body} d={BODY} />
      <path className={css.shade} d={SHADE} />
      <path className={css.body} d={HEAD_PATHS[head]} />
      <g className={css.eyes}>
        {eyesOf(head).map(({ x, y, r }) => (
          <circle key={x} cx={x} cy={y} r={r} />
        ))}
      </g>
    </g>
  )
})
