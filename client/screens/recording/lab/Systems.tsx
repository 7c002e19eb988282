import { useEffect, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { regimeFaces } from '../../../net/api.ts'
import css from './lab.module.css'

type Props = { played: string; own: string; regime: string; onPick: (regime: string) => void }

/** All systems as a row of tabs, the played one first: native radio buttons, so that arrows go from one to the next. */
export function Systems({ played, own, regime, onPick }: Props) {
  const t = useTranslations('recording.lab')
  const name = useId()
  const others = useSystems().filter(({ id }) => id !== own)
  return (
    <fieldset className={css.systems}>
      <legend className="visually-hidden">{t('systems')}</legend>
      {[{ id: '', title: t('asPlayed', { title: played }) }, ...others].map(({ id, title }) => (
        <label key={id} data-played={id === '' || undefined}>
          <input type="radio" name={name} checked={id === regime} onChange={() => onPick(id)} />
          {title}
        </label>
      ))}
    </fieldset>
  )
}

/** Every system that lives can be scored under, its variants after it. */
function useSystems(): readonly { id: string; title: string }[] {
  const [systems, setSystems] = useState<readonly { id: string; title: string }[]>([])
  useEffect(() => {
    let isShown = true
    void regimeFaces().then((answer) => {
      if (isShown && answer.ok) setSystems(answer.value.flatMap((face) => [face, ...face.variants]))
    })
    return () => {
      isShown = false
    }
  }, [])
  return systems
}
