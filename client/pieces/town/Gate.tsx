import { useTranslations } from 'use-intl'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { TierShape } from '../TierBadge.tsx'
import css from './gate.module.css'
import { siteOf } from './plan.ts'

/** Half of the doorway, and how tall the doors are: low enough that no pawn's head stands behind glass. */
const HALF = 104
const TALL = 52

type Props = { place: string; gate: NonNullable<TownView['places'][string]['gate']> }

/** A gate on the board: glass, because it is the system's. Doors, bar, tier, word and lock say the same thing. */
export function Gate({ place, gate }: Props) {
  const t = useTranslations('pieces')
  const { x, y } = siteOf(place)
  const chip = gate.tier === null ? 150 : 216
  return (
    <g transform={`translate(${x} ${y + 66})`} className={css.gate} data-open={gate.open}>
      {[-1, 1].map((side) => (
        <g key={side} transform={`translate(${side * HALF} 0) scale(${-side} 1)`}>
          <g className={css.door}>
            <path className={css.pane} d={`M0 ${-TALL}H${HALF - 2}V0H0Z`} />
            <path className={css.shine} d={`M${HALF * 0.2} ${6 - TALL}H${HALF * 0.45}L${HALF * 0.3} -5H${HALF * 0.06}Z`} />
          </g>
          <rect className={css.post} x="-5" y={-TALL - 12} width="10" height={TALL + 16} rx="5" />
        </g>
      ))}
      <rect className={css.bar} x={-HALF} y={-30} width={HALF * 2} height="14" rx="7" />
      <g transform="translate(0 -152)">
        <rect className={css.chip} x={-chip / 2} y="-30" width={chip} height="60" rx="30" />
        <g transform={`translate(${-chip / 2 + 33} 0) scale(1.22)`}>{gate.tier !== null && <TierShape letter={gate.tier} />}</g>
        <text className={css.word} x={gate.tier === null ? -chip / 2 + 22 : -chip / 2 + 68} y="13">
          {gate.open ? t('gate.open') : t('gate.shut')}
        </text>
        <g transform={`translate(${chip / 2 - 32} 0)`}>
          {gate.open ? (
            <path className={css.tick} d="M-10 1l8 9 15-19" />
          ) : (
            <>
              <path className={css.lock} d="M-11-3h22v17h-22Z" />
              <path className={css.shackle} d="M-7-3v-6a7 7 0 0 1 14 0v6" />
            </>
          )}
        </g>
      </g>
    </g>
  )
}
