import { useTranslations } from 'use-intl'
import { useRoom } from '../../../net/useRoom.tsx'
import { Line } from './Line.tsx'

/** Why the clock stands still, each reason in its own words; nobody's name is in it. */
export function HeldLine() {
  const t = useTranslations('aside')
  const { room, town } = useRoom().view
  if (room.paused && !room.led) return <Line strong icon="pause" title={t('unled')} told={t('unledTold')} />
  if (room.paused) return <Line strong icon="pause" title={t(room.solo ? 'pausedOwn' : 'pausedTeacher')} told={t('pausedTold')} />
  if (room.waitsToOpen) return <Line icon="mail" title={t('together')} told={t('togetherTold')} />
  if (room.held) return <Line icon="clock" title={t('held')} told={t('heldTold')} />
  if (!room.late) return null
  const count = Math.max(1, town.ready.of - town.ready.are)
  return <Line icon="clock" title={t('late')} told={t('lateTold', { count })} />
}
