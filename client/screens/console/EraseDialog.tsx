import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { go } from '../../app/route.ts'
import { endSession } from '../../net/api.ts'
import { forget } from '../../net/keys.ts'
import { AskDialog } from './AskDialog.tsx'
import { useDeskSession } from './session.ts'

/** The second tap before a session is deleted; then nothing of it is left on this device either. */
export function EraseDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('desk.erase')
  const { mine, token, rooms } = useDeskSession()
  const [failed, setFailed] = useState(false)
  const erase = async () => {
    const answer = mine && (await endSession(mine.sessionId, token))
    if (!answer?.ok) return setFailed(true)
    forget(rooms.map(({ roomId }) => roomId))
    go('/')
  }
  return (
    <AskDialog
      words={{ ask: t('ask'), say: failed ? t('failed') : t('say'), yes: t('yes'), no: t('no') }}
      onYes={() => void erase()}
      onClose={onClose}
    />
  )
}
