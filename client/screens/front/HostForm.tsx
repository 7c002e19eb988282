import { useEffect, useState, type SyntheticEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { RegimeFace } from '../../../shared/protocol/rest.ts'
import { DISCLOSURES, type Disclosure } from '../../../shared/vocabulary/disclosure.ts'
import { LENGTHS, type Length } from '../../../shared/vocabulary/phase.ts'
import { regimeFaces, type Answer } from '../../net/api.ts'
import { Button } from '../../pieces/Button.tsx'
import { Radios } from '../parts/Radios.tsx'
import { Trouble } from '../parts/Trouble.tsx'
import css from './front.module.css'
import { useOpening } from './useOpening.ts'

const NO_TIMERS = { plan: 0, social: 0, statement: 0 } as const

/** A session in four answers, each with a safe default. */
export function HostForm() {
  const t = useTranslations()
  const { opening, trouble, open } = useOpening()
  const [length, setLength] = useState<Length>('standard')
  const [regime, setRegime] = useState('house')
  const [disclosure, setDisclosure] = useState<Disclosure>('tier')
  const [timers, setTimers] = useState<'on' | 'off'>('on')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void open({ length, rooms: [{ regime, disclosure, ...(timers === 'off' && { stepSeconds: NO_TIMERS }) }] })
  }
  const pickRegime = (face: RegimeFace) => {
    setRegime(face.id)
    setDisclosure(face.disclosure)
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
      <Regimes value={regime} onPick={pickRegime} />
      <Radios
        legend={t('front.level')}
        value={disclosure}
        onPick={setDisclosure}
        options={DISCLOSURES.map((value) => ({ value, label: t(`words.levels.${value}`), told: t(`words.levelsTold.${value}`) }))}
      />
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

function Regimes({ value, onPick }: { value: string; onPick: (face: RegimeFace) => void }) {
  const t = useTranslations('front')
  const [answer, setAnswer] = useState<Answer<RegimeFace[]> | null>(null)
  const fetchFaces = () => void regimeFaces().then(setAnswer)
  useEffect(fetchFaces, [])
  if (answer && !answer.ok) {
    return (
      <div>
        <p>{t('regimesMissing')}</p>
        <Button look="plain" onClick={fetchFaces}>
          {t('again')}
        </Button>
      </div>
    )
  }
  const faces = answer?.value ?? []
  return (
    <Radios
      legend={t('regime')}
      value={value}
      onPick={(id) => {
        const face = faces.find((each) => each.id === id)
        if (face) onPick(face)
      }}
      options={faces.map(({ id, title, pitch }) => ({ value: id, label: title, told: pitch }))}
    />
  )
}
