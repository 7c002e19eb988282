import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TEMPERAMENTS, type Deed, type Temperament } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { valuesOf } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import { Radios } from '../parts/Radios.tsx'
import css from './BotsDialog.module.css'
import { Dialog } from './Dialog.tsx'

const MANNERS = ['mixed', ...TEMPERAMENTS] as const

type Props = { view: View; send: (deed: Deed) => void; onClose: () => void }

/** How many bots shall sit in the town, and of what temper. Counts that the room doesn't offer can't be chosen. */
export function BotsDialog({ view, send, onClose }: Props) {
  const t = useTranslations('desk.botsDialog')
  const counts = valuesOf(view.choices, 'bots', 'count').filter((count) => typeof count === 'number')
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const now = Object.values(view.town.citizens).filter(({ bot }) => bot).length
  const [count, setCount] = useState(() => Math.min(most, Math.max(least, now + 1)))
  const [manner, setManner] = useState<Temperament | 'mixed'>('mixed')
  if (counts.length === 0) return null
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          send({ type: 'bots', count, temperament: manner })
          onClose()
        }}
      >
        <p>{t('say')}</p>
        <label className={css.count}>
          <span>
            {t('count')} <output>{count}</output>
          </span>
          <input type="range" data-first min={least} max={most} value={count} onChange={(event) => setCount(event.target.valueAsNumber)} />
          <small>{t('range', { least, most, now })}</small>
        </label>
        <Radios
          legend={t('temperament')}
          value={manner}
          onPick={setManner}
          options={MANNERS.map((value) => ({ value, label: t(`manners.${value}`), told: t(`told.${value}`) }))}
        />
        <div>
          <Button accent type="submit">
            {t('go', { count })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
