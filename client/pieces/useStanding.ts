import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { signed, signOf, whole } from './figures.ts'

/** What a standing is measured in. `max`: the highest there is. */
export type Measure = { unit: SealedRegime['scale']['unit']; max: number }

const STAR = 100

/** Words a standing, and what moved it, by what its number is: points, stars, a list, a level, a place among others. */
export function useStanding({ unit, max }: Measure) {
  const t = useTranslations('standing')
  const written = (value: number) =>
    unit === 'on the list' ? (value === 0 ? 'off' : 'on') : unit === 'hundredths of a star' ? (value / STAR).toFixed(2) : whole(value)
  return {
    /** In full; null: there is no score yet. */
    said: (value: number | null) => (value === null ? t('none') : t(`said.${unit}`, { value: written(value), of: String(max) })),
    /** Where there is little room. */
    figure: (value: number | null) => (value === null ? t('none') : t(`figure.${unit}`, { value: written(value) })),
    /** What one entry did. */
    change: (delta: number) =>
      unit === 'on the list'
        ? t(`listed.${delta > 0 ? 'up' : delta < 0 ? 'down' : 'same'}`)
        : unit === 'hundredths of a star'
          ? `${signOf(delta)}${(Math.abs(delta) / STAR).toFixed(2)}`
          : signed(delta),
    /** Name of the axis of a chart. */
    axis: t(`axis.${unit}`),
  }
}
