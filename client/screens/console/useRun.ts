import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { canDo, deedOf, type Action } from './actions.ts'
import { DIALOGS, type OpenDialog } from './DeskDialogs.tsx'
import { openPage, openProjector } from './links.ts'
import { deedsForAll } from './roomLine.ts'
import { useDeskSession } from './session.ts'

type Parts = { view: View; send: (deed: Deed) => void; open: (dialog: OpenDialog) => void }

/** Runs an action, whether a button or a key asked for it: opens its dialog, goes somewhere, or sends its deed. */
export function useRun({ view, send, open }: Parts): (action: Action, key?: string) => void {
  const { token, rooms, switchTo } = useDeskSession()
  return (action, key = '') => {
    if (!canDo(action, view, rooms.length)) return
    if (action === 'undo') return undo({ view, send, open })
    const dialog = DIALOGS.find((name) => name === action)
    if (dialog) return open({ dialog })
    switch (action) {
      case 'projector':
        return openProjector(view.room.roomId)
      case 'recording':
        return openPage('/recording', { room: view.room.roomId, token })
      case 'roster':
        return document.querySelector<HTMLElement>('[data-seat]')?.focus()
      case 'room': {
        const room = rooms[Number(key) - 1]
        return room && switchTo(room.roomId)
      }
      case 'allNext':
      case 'allPause':
      case 'allHold':
        return deedsForAll(action, rooms).forEach(({ room, deed }) => room.send(deed))
      default: {
        if (action === 'next' && view.desk?.opensEnvelope) return open({ dialog: 'envelope' })
        const deed = deedOf(action, view)
        if (deed) send(deed)
      }
    }
  }
}

/** At once where nobody has chosen anything since; otherwise the dialog says how many choices go back. */
function undo({ view, send, open }: Parts): void {
  const [last] = view.desk?.undo ?? []
  if (last?.answers === 0) send({ type: 'undo', to: last.to })
  else open({ dialog: 'undo' })
}
