import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { signed, signOf, whole } from './figures.ts'

/** What a standing is measured in. `max`: the highest there is. */
export type Measure = { unit: SealedRegime['scale']['unit']; max: number }

const STAR = 100

/** Words a standing, and what moved it, by what its number is: points, stars, a list, a level, a place among others. */
export function useStanding({ unit, max }: Measure) {
  const t = useTranslations('standing')
  const isList = unit === 'on the list'
  const decimals = (hundredths: number) => (hundredths / STAR).toFixed(2)
  const written = (value: number) => (isList ? (value === 0 ? 'off' : 'on') : unit === 'hundredths of a star' ? decimals(value) : whole(value))
  const figure = (value: number) => t(`figure.${unit}`, { value: written(value) })
  return {
    /** In full; null: there is no score yet. */
    said: (value: number | null) => (value === null ? t('none') : t(`said.${unit}`, { value: written(value), of: String(max) })),
    /** Where there is little room. */
    figure: (value: number | null) => (value === null ? t('none') : figure(value)),
    /** The bare number, where everything around says what it is; a list has none. */
    number: (value: number) => (isList ? figure(value) : written(value)),
    /** What one entry did. */
    change: (delta: number) => {
      if (isList) return t(`listed.${delta > 0 ? 'up' : delta < 0 ? 'down' : 'same'}`)
      return unit === 'hundredths of a star' ? `${signOf(delta)}${decimals(Math.abs(delta))}` : signed(delta)
    },
    /** Name of the axis of a chart. */
    axis: t(`axis.${unit}`),
  }
}
