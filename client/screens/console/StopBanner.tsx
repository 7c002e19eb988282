import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { Icon, type IconName } from '../../pieces/Icon.tsx'
import { canDo, type Action } from './actions.ts'
import { KeyName } from './KeyName.tsx'
import css from './StopBanner.module.css'
import { useDeskSession } from './session.ts'

type Stop = 'paused' | 'held' | 'waits' | 'late'

const LOOKS = {
  paused: { icon: 'pause', way: 'pause', word: 'resume' },
  held: { icon: 'sound', way: 'hold', word: 'release' },
  waits: { icon: 'mail', way: null, word: null },
  late: { icon: 'clock', way: null, word: null },
  blank: { icon: 'eye', way: 'blank', word: 'fill' },
} as const satisfies Record<Stop | 'blank', { icon: IconName; way: Action | null; word: 'resume' | 'release' | 'fill' | null }>

/** Why the room stands still, in words, and the way on; and whether the board is blank. */
export function StopBanner({ view, run }: { view: View; run: (action: Action) => void }) {
  const t = useTranslations('desk.stops')
  const rooms = useOthersBehind(view)
  const { room } = view
  const stop: Stop | null = room.paused ? 'paused' : room.held ? 'held' : room.waitsToOpen ? 'waits' : room.late ? 'late' : null
  const shown = [...(stop ? [stop] : []), ...(room.blank ? (['blank'] as const) : [])]
  return (
    <div role="status" className={css.banners}>
      {shown.map((name) => {
        const { icon, way, word } = LOOKS[name]
        return (
          <div key={name} className={css.banner} data-stop={name}>
            <Icon name={icon} size="2rem" />
            <p>
              <b>{t(name)}</b> {t(`${name}Say`, { rooms })}
            </p>
            {way && canDo(way, view, 1) && (
              <button type="button" onClick={() => run(way)}>
                <KeyName action={way} /> {t(word)}
              </button>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** The rooms that aren't ready for the envelope yet, in words. */
function useOthersBehind(view: View): string {
  const t = useTranslations('desk.rooms')
  const others = useTranslations('desk.stops')
  const { rooms } = useDeskSession()
  const behind = rooms.flatMap(({ roomId, view: other }, i) =>
    roomId !== view.room.roomId && other && !other.room.waitsToOpen && !other.reveal ? [t('room', { number: i + 1 })] : [],
  )
  return behind.length > 0 ? behind.join(', ') : others('others')
}
