import type { ComponentProps } from 'react'
import css from './glass.module.css'

type Props = ComponentProps<'div'> & { shape?: 'sheet' | 'strip' }

/** Where the system speaks: a pane of glass, in its own type. */
export function GlassPane({ shape = 'sheet', className = '', ...rest }: Props) {
  return <div {...rest} data-pane className={`${css.pane} ${css[shape]} ${className}`} />
}
