import { useTranslations } from 'use-intl'
import type { View } from '../../../shared/vocabulary/view.ts'
import { Icon } from '../../pieces/Icon.tsx'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import css from './map.module.css'

type Gate = NonNullable<View['town']['places'][string]['gate']>

/** A sign at a place: something here asks for a tier. It shuts no place; which acts it means, the list of the place says. */
export function GateSign({ gate }: { gate: Gate }) {
  const t = useTranslations('month')
  if (gate.tier === null && gate.open) return null
  return (
    <span className={css.gate}>
      <span aria-hidden className={css.sign}>
        {gate.tier ? (
          <>
            <span className={css.signWord}>{t('gateFrom')}</span> <TierBadge letter={gate.tier} size={18} />
          </>
        ) : (
          <Icon name="lock" size={14} />
        )}
      </span>
      <span className="visually-hidden">{gate.tier ? t('gateAsks', { tier: gate.tier }) : t('gateStops')}</span>
    </span>
  )
}
