import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import type { Lab } from '../../../../shared/vocabulary/debrief.ts'
import { useLab, type LabOrder } from '../../../net/debrief.ts'
import { Arriving } from '../../parts/Arriving.tsx'
import phone from '../phone.module.css'
import { useFeatureName } from '../../../pieces/useFeatureName.ts'
import css from './lab.module.css'
import { LabLifeCard } from './LabLifeCard.tsx'

const LabClass = lazy(() => import('./LabClass.tsx'))

/** The recorded lives under other rules: one's own first, then the whole class. */
export function OwnUnder({ order }: { order: LabOrder }) {
  const lab = useLab(order)
  return (
    <Arriving document={lab} className={phone.quiet}>
      {(told) => <Told lab={told} />}
    </Arriving>
  )
}

function Told({ lab }: { lab: Lab }) {
  const t = useTranslations('charts')
  const own = lab.own === null ? undefined : lab.lives[lab.own]
  return (
    <div className={css.told}>
      {own && <LabLifeCard life={own} lab={lab} />}
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        <LabClass lab={lab} />
      </Suspense>
      <Missing lab={lab} />
    </div>
  )
}

/** What the other system would ask for and this room can't tell. */
function Missing({ lab: { missing } }: { lab: Lab }) {
  const t = useTranslations('ownLab')
  const names = useFeatureName()
  if (missing.length === 0) return null
  return (
    <details className={css.missing}>
      <summary>{t('missing')}</summary>
      <ul>
        {missing.map(({ feature, why }) => (
          <li key={feature}>
            <b>{names(feature)}.</b> {why}
          </li>
        ))}
      </ul>
    </details>
  )
}
