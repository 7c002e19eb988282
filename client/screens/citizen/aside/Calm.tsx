import { useEffect, useRef, type ReactNode } from 'react'
import type { Seat } from '../../../../shared/vocabulary/ids.ts'
import { Pawn } from '../../../pieces/pawn/Pawn.tsx'
import css from './aside.module.css'

type Props = { seat: Seat; title: string; told: string; children?: ReactNode }

/** A screen with nothing to do on it: one's pawn, a heading that takes the focus, a sentence. */
export function Calm({ seat, title, told, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className={css.calm}>
      <Pawn seat={seat} size={112} named />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{told}</p>
      {children}
    </main>
  )
}
