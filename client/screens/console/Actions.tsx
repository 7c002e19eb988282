import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { canDo, type Action } from './actions.ts'
import { KeyName } from './KeyName.tsx'
import css from './Actions.module.css'

const SHOWN = ['pause', 'extend', 'lock', 'bots', 'join', 'event', 'update'] as const satisfies readonly Action[]

/** The smaller buttons, two a row; one that the room doesn't offer isn't there. */
export function Actions({ view, rooms, run }: { view: View; rooms: number; run: (action: Action) => void }) {
  const t = useTranslations('desk.actions')
  const word = (action: (typeof SHOWN)[number]) =>
    action === 'pause' ? t(view.room.paused ? 'resume' : 'pause') : action === 'lock' ? t(view.room.locked ? 'unlock' : 'lock') : t(action)
  return (
    <div className={css.actions}>
      {SHOWN.filter((action) => canDo(action, view, rooms)).map((action) => (
        <button key={action} type="button" onClick={() => run(action)}>
          <KeyName action={action} /> {word(action)}
        </button>
      ))}
    </div>
  )
}
