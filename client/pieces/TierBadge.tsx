import { useTranslations } from 'use-intl'
import type { TierLetter } from '../../shared/vocabulary/tier.ts'
import { TIER_LETTERS } from '../../shared/vocabulary/tier.ts'
import css from './tier.module.css'

/** One outline a letter, in a box of 40 around 0,0: rosette, shield, disc, triangle, octagon. */
const OUTLINES: Record<TierLetter, string> = {
  A: rosette(),
  B: 'M-17-17Q0-22 17-17V1C17 12 8 18 0 21C-8 18-17 12-17 1Z',
  C: 'M0-19a19 19 0 1 1 0 38a19 19 0 1 1 0-38Z',
  D: 'M-4-19Q0-22 4-19L20 11Q22 18 15 18H-15Q-22 18-20 11Z',
  E: 'M-8-19H8L19-8V8L8 19H-8L-19 8V-8Z',
}

function rosette(petals = 10, radius = 17): string {
  const at = (i: number) => {
    const turn = (i / petals - 0.25) * 2 * Math.PI
    return `${(Math.cos(turn) * radius).toFixed(1)} ${(Math.sin(turn) * radius).toFixed(1)}`
  }
  return `M${at(0)}${Array.from({ length: petals }, (_, i) => `A5.6 5.6 0 0 1 ${at(i + 1)}`).join('')}Z`
}

/** Shape, colour and letter of a tier as part of a drawing, around 0,0. A letter that no tier has draws nothing. */
export function TierShape({ letter }: { letter: string }) {
  const known = TIER_LETTERS.find((each) => each === letter)
  if (!known) return null
  return (
    <g className={`${css.badge} ${css[known]}`}>
      <path d={OUTLINES[known]} />
      <text y={known === 'D' ? 12 : 8.5}>{known}</text>
    </g>
  )
}

type Props = {
  letter: string
  /** The tier's name in its regime: read out, not drawn. */
  name?: string | undefined
  size?: number | string
}

/** The badge of a tier on its own. */
export function TierBadge({ letter, name, size = 24 }: Props) {
  const t = useTranslations('pieces')
  return (
    <svg
      className={css.badge}
      viewBox="-24 -24 48 48"
      style={{ height: size, aspectRatio: '1' }}
      role="img"
      aria-label={name ? t('tierNamed', { letter, name }) : t('tier', { letter })}
    >
      <TierShape letter={letter} />
    </svg>
  )
}
