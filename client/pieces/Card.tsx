import type { ComponentProps } from 'react'
import css from './card.module.css'

type Props = ComponentProps<'section'> & {
  /** How high it lies above the table. */
  height?: 1 | 2 | 3
  /** Which way it was put down, by a hair. */
  lean?: 'left' | 'right' | 'straight'
}

/** A sheet of cream card. */
export function Card({ height = 2, lean = 'straight', className = '', ...rest }: Props) {
  return <section {...rest} className={`${css.card} ${css[`z${height}`]} ${css[lean]} ${className}`} />
}
