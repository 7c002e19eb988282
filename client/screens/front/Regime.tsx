import { lazy, Suspense, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RegimeFace } from '../../../shared/protocol/rest.ts'
import { Button } from '../../pieces/Button.tsx'
import { Radios } from '../parts/Radios.tsx'
import css from './front.module.css'
import { InRealLife } from './InRealLife.tsx'

const RegimePicker = lazy(() => import('./RegimePicker.tsx'))

type Props = {
  /** null: they did not come; undefined: they are on their way. */
  faces: readonly RegimeFace[] | null | undefined
  face: RegimeFace | undefined
  /** A regime's id, or that of one of its variants. */
  value: string
  onPick: (id: string, face: RegimeFace) => void
  onAgain: () => void
}

/** The scoring system of the room: the chosen one in the open, all others a tap away. */
export function Regime({ faces, face, value, onPick, onAgain }: Props) {
  const t = useTranslations('front')
  const [isPicking, setPicking] = useState(false)
  const title = useId()
  if (faces === null) {
    return (
      <div>
        <p>{t('regimesMissing')}</p>
        <Button look="plain" onClick={onAgain}>
          {t('again')}
        </Button>
      </div>
    )
  }
  if (!faces || !face) return null
  return (
    <section className={css.regime} aria-labelledby={title}>
      <h3 id={title}>{t('regime')}</h3>
      <div className={css.regimeCard}>
        <b>{face.title}</b>
        <p>{face.pitch}</p>
        <p className={css.real}>
          <InRealLife face={face} />
        </p>
      </div>
      {face.variants.length > 0 && (
        <Radios
          legend={t('variant')}
          value={value}
          onPick={(id) => onPick(id, face)}
          options={[face, ...face.variants].map((law) => ({ value: law.id, label: law.title, told: law.pitch }))}
        />
      )}
      <Button look="plain" aria-haspopup="dialog" onClick={() => setPicking(true)}>
        {t('pickAnother', { count: faces.length })}
      </Button>
      {isPicking && (
        <Suspense>
          <RegimePicker
            faces={faces}
            value={face.id}
            onPick={(picked) => {
              onPick(picked.id, picked)
              setPicking(false)
            }}
            onClose={() => setPicking(false)}
          />
        </Suspense>
      )}
    </section>
  )
}
