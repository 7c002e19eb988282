import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { Button } from '../../pieces/Button.tsx'
import css from './BotsDialog.module.css'
import { Dialog } from './Dialog.tsx'
import buttons from './Dialog.module.css'

const USUAL = 45
const STEP = 5
const MOST = 120

/** When the lesson is over, in steps of five minutes. */
export function LessonDialog({ left, send, onClose }: { left: number | null; send: (deed: Deed) => void; onClose: () => void }) {
  const t = useTranslations('desk.lesson')
  const [minutes, setMinutes] = useState(() => Math.max(STEP, Math.round((left ?? USUAL) / STEP) * STEP))
  const set = (over: number) => {
    send({ type: 'ends', minutes: over })
    onClose()
  }
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          set(minutes)
        }}
      >
        <p>{t('say')}</p>
        <label className={css.count}>
          <span>
            {t('minutes')} <output>{t('count', { minutes })}</output>
          </span>
          <input
            type="range"
            data-first
            min={STEP}
            max={MOST}
            step={STEP}
            value={minutes}
            onChange={(event) => setMinutes(event.target.valueAsNumber)}
          />
        </label>
        <div className={buttons.buttons}>
          <Button accent type="submit">
            {t('set', { minutes })}
          </Button>
          {left !== null && (
            <Button look="plain" onClick={() => set(0)}>
              {t('unset')}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
