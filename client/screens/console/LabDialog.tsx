import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { Button } from '../../pieces/Button.tsx'
import branch from './BranchDialog.module.css'
import { Dialog } from './Dialog.tsx'
import buttons from './Dialog.module.css'
import { LabChoice } from './LabChoice.tsx'
import { linkTo } from './links.ts'
import { useDeskSession } from './session.ts'

type Props = { view: View; send: (deed: Deed) => void; onClose: () => void }

/** Which rules all screens show the recorded lives under; and the end of it. */
export function LabDialog({ view, send, onClose }: Props) {
  const t = useTranslations('desk.lab')
  const { token } = useDeskSession()
  const [order, setOrder] = useState(view.town.lab ?? { regime: '', reform: '' })
  const sends = (lab: typeof order) => {
    send({ type: 'lab', ...lab })
    onClose()
  }
  const isPlayed = order.regime === '' && order.reform === ''
  return (
    <Dialog title={t('title')} onClose={onClose}>
      <div className={branch.form}>
        <p>{t('say')}</p>
        <LabChoice choices={view.choices} order={order} onChange={setOrder} />
        <p>{t('ask')}</p>
        <div className={buttons.buttons}>
          <Button accent disabled={isPlayed} onClick={() => sends(order)}>
            {t('show')}
          </Button>
          {view.town.lab && (
            <Button look="plain" onClick={() => sends({ regime: '', reform: '' })}>
              {t('close')}
            </Button>
          )}
        </div>
        <p>
          <a href={linkTo('/recording', { room: view.room.roomId, token })} target="_blank" rel="noopener">
            {t('closer')}
          </a>
        </p>
      </div>
    </Dialog>
  )
}
