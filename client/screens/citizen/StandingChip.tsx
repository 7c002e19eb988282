import { useTranslations } from 'use-intl'
import type { Phase } from '../../../shared/vocabulary/phase.ts'
import { GlassPane } from '../../pieces/GlassPane.tsx'
import { Mark } from '../../pieces/Mark.tsx'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** Once the envelope is open the system has nothing more to say. */
const SILENT: readonly Phase[] = ['reveal', 'reform', 'debrief']

/** What the system says one is, as far as it says so: a tier, a number, or only that it is there. */
export function StandingChip() {
  const t = useTranslations('statement')
  const { me, room } = useMe()
  if (!room.regime || SILENT.includes(room.phase) || (room.phase === 'app' && me.member !== true)) return null
  const { tier, value } = me.standing ?? {}
  const name = room.regime.tiers.find(({ letter }) => letter === tier)?.name
  return (
    <GlassPane shape="strip" className={css.chip}>
      {tier ? <TierBadge letter={tier} name={name} size={26} /> : <Mark size={22} />}
      <span aria-hidden={Boolean(tier && name)}>{name ?? (value === undefined || value === null ? t('app') : value)}</span>
    </GlassPane>
  )
}
