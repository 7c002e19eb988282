const MINUS = '−'

/** The sign of a change; none at zero. */
export function signOf(change: number): string {
  return change > 0 ? '+' : change < 0 ? MINUS : ''
}

/** Points with their sign, as they stand in a ledger: a true minus, and no sign at zero. */
export function signed(points: number): string {
  return `${signOf(points)}${Math.abs(points)}`
}

/** A number with a true minus. */
export function whole(value: number): string {
  return value < 0 ? `${MINUS}${-value}` : `${value}`
}

/** A share as people say it: so many in a hundred. */
export function percent(share: number): string {
  return `${whole(Math.round(100 * share))}\u00a0%`
}

/** An index to two places, with a true minus. */
export function hundredths(value: number): string {
  return `${value < 0 ? MINUS : ''}${Math.abs(value).toFixed(2)}`
}
