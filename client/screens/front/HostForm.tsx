import { useState, type SyntheticEvent } from 'react'
import { useTranslations } from 'use-intl'
import { DISCLOSURES, type Disclosure } from '../../../shared/vocabulary/disclosure.ts'
import { LENGTHS, type Length } from '../../../shared/vocabulary/phase.ts'
import { Button } from '../../pieces/Button.tsx'
import { Radios } from '../parts/Radios.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import css from './front.module.css'
import { HOUSE } from './house.ts'
import { Regime } from './Regime.tsx'
import { useFaces } from './useFaces.ts'
import { useOpening } from './useOpening.ts'

const NO_TIMERS = { plan: 0, social: 0, statement: 0 } as const

/** A session in four answers, each with a safe default. */
export function HostForm() {
  const t = useTranslations()
  const { opening, trouble, open } = useOpening()
  const { faces, again } = useFaces()
  const [length, setLength] = useState<Length>('standard')
  const [regime, setRegime] = useState(HOUSE)
  const [disclosure, setDisclosure] = useState<Disclosure>('tier')
  const [timers, setTimers] = useState<'on' | 'off'>('on')
  const face = faces?.find(({ id, variants }) => id === regime || variants.some((variant) => variant.id === regime))
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void open({ length, rooms: [{ regime, disclosure, ...(timers === 'off' && { stepSeconds: NO_TIMERS }) }] })
  }
  return (
    <form className={css.hostForm} onSubmit={submit}>
      <Radios
        row
        legend={t('front.length')}
        value={length}
        onPick={setLength}
        options={LENGTHS.map((value) => ({ value, label: t(`words.lengths.${value}`) }))}
      />
      <Regime
        faces={faces}
        face={face}
        value={regime}
        onAgain={again}
        onPick={(id, picked) => {
          setRegime(id)
          if (picked !== face) setDisclosure(picked.disclosure)
        }}
      />
      <div className={css.level}>
        <Radios
          legend={t('front.level')}
          value={disclosure}
          onPick={setDisclosure}
          options={DISCLOSURES.map((value) => ({ value, label: t(`words.levels.${value}`), told: t(`words.levelsTold.${value}`) }))}
        />
        {face && face.disclosure !== disclosure && (
          <Button look="plain" onClick={() => setDisclosure(face.disclosure)}>
            {t(face.id === HOUSE ? 'front.asSuggested' : 'front.asReal', { level: t(`words.levels.${face.disclosure}`) })}
          </Button>
        )}
        {face?.disclosure === disclosure && face.id !== HOUSE && <p className={css.told}>{t('front.isReal')}</p>}
      </div>
      <Radios
        legend={t('front.timers')}
        value={timers}
        onPick={setTimers}
        options={[
          { value: 'on', label: t('front.timersOn') },
          { value: 'off', label: t('front.timersOff') },
        ]}
      />
      <Button type="submit" disabled={opening}>
        {t(opening ? 'front.opening' : 'front.host')}
      </Button>
      <Trouble code={trouble} />
    </form>
  )
}
