import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { deskSession } from '../../messages/en/desk-session.ts'
import { isOpen } from '../../net/choices.ts'
import { Button } from '../../pieces/Button.tsx'
import { AskDialog } from './AskDialog.tsx'
import { Dialog } from './Dialog.tsx'
import buttons from './Dialog.module.css'
import css from './SafetyDialog.module.css'

type Props = { view: View; send: (deed: Deed) => void; onClose: () => void }

const STEPS = Object.keys(deskSession.safety.steps) as (keyof typeof deskSession.safety.steps)[]

/** What to do when somebody isn't well, and the end of the score, which is asked twice. */
export function SafetyDialog({ view, send, onClose }: Props) {
  const t = useTranslations('desk.safety')
  const [asks, setAsks] = useState(false)
  if (asks)
    return (
      <AskDialog
        words={{ ask: t('end'), say: t('endAsk'), yes: t('yes'), no: t('no') }}
        onYes={() => {
          send({ type: 'end-score' })
          onClose()
        }}
        onClose={onClose}
      />
    )
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <ol className={css.steps}>
        {STEPS.map((step) => (
          <li key={step}>{t(`steps.${step}`)}</li>
        ))}
      </ol>
      <div className={buttons.buttons}>
        {isOpen(view.choices, 'end-score') ? (
          <Button look="plain" onClick={() => setAsks(true)}>
            {t('end')}
          </Button>
        ) : (
          <p>{t('none')}</p>
        )}
      </div>
    </Dialog>
  )
}
