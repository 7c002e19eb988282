import type { Unit } from '../../../shared/vocabulary/debrief.ts'
import { whole } from '../../pieces/figures.ts'

const PLACES: Readonly<Record<Unit, number>> = { share: 0, index: 2, points: 1, seconds: 0, months: 1, times: 1 }
const SIGNS: Readonly<Record<Unit, string>> = { share: ' %', index: '', points: '', seconds: ' s', months: '', times: '' }

/** A share as a whole number in 100. */
export const inHundred = (share: number): number => Math.round(share * 100) + 0

/** A figure as one writes it: a share in 100, a true minus, as many places as its unit bears; a dash where there is none. */
export function figureText(value: number | null, unit: Unit): string {
  if (value === null) return '–'
  const scale = 10 ** PLACES[unit]
  return `${whole(Math.round((unit === 'share' ? 100 * value : value) * scale) / scale + 0)}${SIGNS[unit]}`
}
