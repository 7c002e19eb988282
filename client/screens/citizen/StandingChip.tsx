import { Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Phase } from '../../../shared/vocabulary/phase.ts'
import type { MeView, RegimeView } from '../../../shared/vocabulary/view.ts'
import { Mark } from '../../pieces/Mark.tsx'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import { isWithdrawn } from '../../pieces/withdrawn.ts'
import { useStanding } from '../../pieces/useStanding.ts'
import { GlassPane } from '../../pieces/GlassPane.tsx'
import { NoticeAgain } from './laterScreens.ts'
import css from './phone.module.css'
import { useMe } from './useMe.ts'

/** Once the envelope is open the system has nothing more to say, but in the months under a reform. */
const SILENT: readonly Phase[] = ['reveal', 'reform', 'debrief']

/** What the system says one is, as far as it says so: a tier, a number, or only that it is there. It opens the last notice again. */
export function StandingChip() {
  const { me, room } = useMe()
  const isSilent = room.step === null && SILENT.includes(room.phase)
  if (!room.regime || isSilent || (room.phase === 'app' && me.member !== true) || isWithdrawn(room.regime)) return null
  return <Chip regime={room.regime} standing={me.standing ?? {}} />
}

function Chip({ regime, standing: { tier, value } }: { regime: RegimeView; standing: Pick<NonNullable<MeView['standing']>, 'tier' | 'value'> }) {
  const t = useTranslations('standing')
  const [isOpen, setOpen] = useState(false)
  const { figure } = useStanding({ unit: regime.unit, max: regime.scale.max })
  const name = regime.tiers.find(({ letter }) => letter === tier)?.name
  return (
    <>
      <GlassPane shape="strip">
        <button type="button" className={css.chip} onClick={() => setOpen(true)}>
          {tier ? <TierBadge letter={tier} name={name} size={26} /> : <Mark size={22} />}
          <span aria-hidden={Boolean(tier && name)}>{name ?? (value === undefined ? t('app') : figure(value))}</span>
          <span className="visually-hidden">. {t('again')}</span>
        </button>
      </GlassPane>
      {isOpen && (
        <Suspense>
          <NoticeAgain onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
