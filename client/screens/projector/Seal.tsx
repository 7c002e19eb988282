import { useTranslations } from 'use-intl'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import { GlassPane } from '../../pieces/GlassPane.tsx'
import { Mark } from '../../pieces/Mark.tsx'
import { isWithdrawn } from '../../pieces/withdrawn.ts'
import { EnvelopeShape } from './EnvelopeShape.tsx'
import css from './strips.module.css'

/** The first eight signs of the commitment, in two groups. */
export const printOf = (commitment: string): string => `${commitment.slice(0, 4)} ${commitment.slice(4, 8)}`

/** The seal of the rules, from the first minute: a paper envelope until the system comes, then a strip of its glass. */
export function Seal({ room, members }: { room: RoomView; members: number | null }) {
  const t = useTranslations('projector')
  const print = printOf(room.commitment)
  if (room.regime === null)
    return (
      <p className={css.envelope}>
        <EnvelopeShape />
        {t('sealed', { print })}
      </p>
    )
  const counts = members !== null && room.phase === 'app'
  return (
    <GlassPane shape="strip" className={css.system}>
      <Mark size="calc(36 * var(--u))" />
      <strong>{t(isWithdrawn(room.regime) ? 'system.off' : room.phase === 'app' ? 'system.here' : 'system.on')}</strong>
      {counts && <strong>{t('system.members', { count: members })}</strong>}
      {!counts && <span>{t('system.sealed', { print })}</span>}
    </GlassPane>
  )
}
