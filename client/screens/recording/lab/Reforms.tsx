import { useTranslations } from 'use-intl'
import { say, useContent } from '../../../content.ts'
import css from './lab.module.css'

type Props = { chosen: readonly string[]; onChange: (reforms: readonly string[]) => void }

/** What the class voted in, which stands for its own list of reforms. */
const PASSED = 'passed'

/** Reforms that may be laid over a system, one or several. */
export function Reforms({ chosen, onChange }: Props) {
  const t = useTranslations('recording.lab')
  const { reforms } = useContent()
  const toggled = (id: string) => {
    if (chosen.includes(id)) return chosen.filter((one) => one !== id)
    return id === PASSED ? [PASSED] : [...chosen.filter((one) => one !== PASSED), id]
  }
  const all = [{ id: PASSED, name: t('passed') }, ...Object.values(reforms).map(({ id, text }) => ({ id, name: say(text.name, id) }))]
  return (
    <details className={css.reforms}>
      <summary>{t('change', { count: chosen.length })}</summary>
      <fieldset>
        <legend className="visually-hidden">{t('reforms')}</legend>
        {all.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => onChange(toggled(id))} /> {name}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
