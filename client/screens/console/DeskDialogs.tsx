import { useTranslations } from 'use-intl'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { AskDialog } from './AskDialog.tsx'
import { BotsDialog } from './BotsDialog.tsx'
import { BranchDialog } from './BranchDialog.tsx'
import { CompareDialog } from './CompareDialog.tsx'
import { EraseDialog } from './EraseDialog.tsx'
import { EventDialog } from './EventDialog.tsx'
import { ForgetDialog } from './ForgetDialog.tsx'
import { JoinDialog } from './JoinDialog.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { LabDialog } from './LabDialog.tsx'
import { LessonDialog } from './LessonDialog.tsx'
import { NotesDialog } from './NotesDialog.tsx'
import { ReplayDialog } from './ReplayDialog.tsx'
import { SafetyDialog } from './SafetyDialog.tsx'
import { SaveDialog } from './SaveDialog.tsx'
import { SeatDialog } from './SeatDialog.tsx'
import { ShareDialog } from './ShareDialog.tsx'
import { UndoDialog } from './UndoDialog.tsx'

/** Actions that open a dialog of the same name. */
export const DIALOGS = [
  'update',
  'event',
  'bots',
  'join',
  'keys',
  'undo',
  'lesson',
  'notes',
  'share',
  'safety',
  'compare',
  'lab',
  'replay',
  'branch',
  'save',
  'erase',
] as const
export type OpenDialog = { dialog: (typeof DIALOGS)[number] | 'envelope' } | { dialog: 'seat' | 'forget'; seat: Seat }

type Props = {
  open: OpenDialog
  view: View
  rooms: number
  keys: { isOn: boolean; onSwitch: (on: boolean) => void }
  send: (deed: Deed) => void
  onClose: () => void
}

/** The dialog of the desk that is open. */
export function DeskDialogs({ open, view, rooms, keys, ...common }: Props) {
  const t = useTranslations('desk')
  const { send, onClose } = common
  switch (open.dialog) {
    case 'envelope':
    case 'update':
      return (
        <AskDialog
          words={{ ask: t(`${open.dialog}.ask`), say: t(`${open.dialog}.say`), yes: t(`${open.dialog}.yes`), no: t(`${open.dialog}.no`) }}
          onYes={() => {
            send({ type: open.dialog === 'envelope' ? 'next' : 'update' })
            onClose()
          }}
          onClose={onClose}
        />
      )
    case 'event':
      return <EventDialog view={view} {...common} />
    case 'bots':
      return <BotsDialog view={view} {...common} />
    case 'join':
      return <JoinDialog room={view.room} onClose={onClose} />
    case 'keys':
      return <KeysDialog view={view} rooms={rooms} {...keys} onClose={onClose} />
    case 'undo':
      return <UndoDialog view={view} {...common} />
    case 'lesson':
      return <LessonDialog left={view.desk?.planner?.left ?? null} {...common} />
    case 'notes':
      return <NotesDialog room={view.room} onClose={onClose} />
    case 'share':
      return <ShareDialog roomId={view.room.roomId} onClose={onClose} />
    case 'safety':
      return <SafetyDialog view={view} {...common} />
    case 'compare':
      return <CompareDialog view={view} {...common} />
    case 'lab':
      return <LabDialog view={view} {...common} />
    case 'replay':
      return <ReplayDialog view={view} {...common} />
    case 'branch':
      return <BranchDialog room={view.room} onClose={onClose} />
    case 'save':
      return <SaveDialog room={view.room} onClose={onClose} />
    case 'erase':
      return <EraseDialog onClose={onClose} />
    case 'forget':
      return <ForgetDialog view={view} seat={open.seat} {...common} />
    case 'seat':
      return <SeatDialog view={view} seat={open.seat} {...common} />
  }
}
