import type { ReactNode } from 'react'
import css from './notebook.module.css'

type Props<T extends string | number> = {
  legend: string
  name: string
  disabled: boolean
  value: string | number
  options: readonly { value: T; label: string; sign: ReactNode }[]
  small?: boolean
  onPick: (value: T) => void
}

/** A row of signs to tick one of: native radio buttons under them. */
export function Signs<T extends string | number>({ legend, name, disabled, value, options, small = false, onPick }: Props<T>) {
  return (
    <fieldset className={small ? css.sure : css.signs} disabled={disabled}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            className={css.input}
            type="radio"
            name={name}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onPick(option.value)}
          />
          <span aria-hidden>{option.sign}</span>
        </label>
      ))}
    </fieldset>
  )
}
