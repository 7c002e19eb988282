import { useId } from 'react'
import css from './radios.module.css'

type Props<T extends string> = {
  legend: string
  /** Read out, but not drawn: the words around say it already. */
  quiet?: boolean
  options: readonly { value: T; label: string; told?: string; disabled?: boolean }[]
  value: T | null
  onPick: (value: T) => void
  /** Side by side, as long as they fit. */
  row?: boolean
}

/** One of a few: native radio buttons, drawn as slips of paper. */
export function Radios<T extends string>({ legend, quiet = false, options, value, onPick, row = false }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={css.set}>
      <legend className={quiet ? 'visually-hidden' : css.legend}>{legend}</legend>
      <div className={row ? css.row : css.list}>
        {options.map((option) => (
          <label key={option.value} className={css.option}>
            <input type="radio" name={name} checked={option.value === value} disabled={option.disabled} onChange={() => onPick(option.value)} />
            <span className={css.label}>{option.label}</span>
            {option.told && <span className={css.told}>{option.told}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
