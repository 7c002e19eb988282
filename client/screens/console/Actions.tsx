import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { allows } from '../../net/choices.ts'
import { canDo, type Action } from './actions.ts'
import { KeyName } from './KeyName.tsx'
import css from './Actions.module.css'
import small from './small.module.css'

const SHOWN = [
  'pause',
  'hold',
  'extend',
  'timers',
  'blank',
  'lab',
  'replay',
  'playOn',
  'recording',
  'save',
  'branch',
  'lock',
  'door',
  'bots',
  'join',
  'event',
  'update',
  'lesson',
  'notes',
  'share',
  'compare',
  'erase',
] as const satisfies readonly Action[]

/** Buttons whose word turns with the room. */
const TURNED = {
  pause: ({ room }: View) => room.paused && 'resume',
  hold: ({ room }: View) => room.held && 'release',
  timers: ({ choices }: View) => allows(choices, 'timers', { on: true }) && 'timersOn',
  blank: ({ room }: View) => room.blank && 'fill',
  lock: ({ room }: View) => room.locked && 'unlock',
  door: ({ room }: View) => room.asks && 'undoor',
} as const

/** The smaller buttons, two a row; one that the room doesn't offer isn't there. */
export function Actions({ view, rooms, run }: { view: View; rooms: number; run: (action: Action) => void }) {
  const t = useTranslations('desk.actions')
  const word = (action: (typeof SHOWN)[number]) => t((action in TURNED && TURNED[action as keyof typeof TURNED](view)) || action)
  return (
    <div className={css.actions}>
      {SHOWN.filter((action) => canDo(action, view, rooms) && (action !== 'erase' || view.reveal)).map((action) => (
        <button key={action} type="button" className={small.small} onClick={() => run(action)}>
          <KeyName action={action} /> {word(action)}
        </button>
      ))}
    </div>
  )
}
