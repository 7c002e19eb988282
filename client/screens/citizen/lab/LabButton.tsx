import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Loading } from '../../../app/RoomGate.tsx'
import { Button } from '../../../pieces/Button.tsx'
import { Sheet } from '../../parts/Sheet.tsx'

const OwnLab = lazy(() => import('./OwnLab.tsx'))

/** Opens the lab on this phone alone. */
export function LabButton() {
  const t = useTranslations('debrief')
  const lab = useTranslations('ownLab')
  const loading = useTranslations('room')('loading')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        {t('lab')}
      </Button>
      {isOpen && (
        <Sheet title={lab('title')} onClose={() => setOpen(false)}>
          <Suspense fallback={<Loading word={loading} />}>
            <OwnLab />
          </Suspense>
        </Sheet>
      )}
    </>
  )
}
