import { Icon, type IconName } from '../../../pieces/Icon.tsx'
import css from './ask.module.css'

type Props<T extends string> = {
  legend: string
  value: T | null
  options: readonly { value: T; label: string; icon?: IconName }[]
  disabled: boolean
  onPick: (value: T) => void
  /** Side by side, where words are short. */
  beside?: boolean
}

/** One of a few, as large buttons: a tap decides, and nothing is decided by moving over them with a key. */
export function Picks<T extends string>({ legend, value, options, disabled, onPick, beside = false }: Props<T>) {
  return (
    <div role="group" aria-label={legend} className={beside ? css.beside : css.picks}>
      {options.map((option) => (
        <button key={option.value} type="button" aria-pressed={option.value === value} disabled={disabled} onClick={() => onPick(option.value)}>
          {option.icon && <Icon name={option.icon} size={20} />}
          <span>{option.label}</span>
          {option.value === value && <Icon name="tick" size={18} />}
        </button>
      ))}
    </div>
  )
}
