import type { ComponentProps } from 'react'
import css from './button.module.css'

type Props = ComponentProps<'button'> & {
  /** `main`: the one thing to do; `plain`: another choice; `glass`: the system's own button. */
  look?: 'main' | 'plain' | 'glass'
  /** Takes the accent of the phase. */
  accent?: boolean
}

/** A native button, at least 48 px tall. */
export function Button({ look = 'main', accent = false, type = 'button', className = '', ...rest }: Props) {
  return <button {...rest} type={type} className={`${css.button} ${css[look]} ${accent ? css.accent : ''} ${className}`} />
}
