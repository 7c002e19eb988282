import { useTranslations } from 'use-intl'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import { Addresses } from './Addresses.tsx'
import { Dialog } from './Dialog.tsx'
import { JoinPanel } from './JoinPanel.tsx'
import { KeptWords } from './KeptWords.tsx'

/** The join panel, large enough to turn the laptop round. */
export function JoinDialog({ room, onClose }: { room: RoomView; onClose: () => void }) {
  const t = useTranslations('desk.join')
  return (
    <Dialog title={t('title')} wide onClose={onClose}>
      <JoinPanel room={room} big />
      <Addresses code={room.code} />
      <KeptWords />
    </Dialog>
  )
}
