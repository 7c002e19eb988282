import { association } from './association.ts'
import { chilling } from './chilling.ts'
import { errorBurden } from './error-burden.ts'
import { goodhart } from './goodhart.ts'
import type { Indicator, Log } from './indicator.ts'
import { mobility } from './mobility.ts'

/** Every indicator built so far, by its name in a recording. */
export const INDICATORS: Readonly<Record<string, Indicator>> = { association, chilling, errorBurden, goodhart, mobility }

/** The value of each indicator in a recorded room, rounded to four places. */
export function indicatorsOf(log: Log): Record<string, number | null> {
  return Object.fromEntries(Object.entries(INDICATORS).map(([name, indicator]) => [name, rounded(indicator(log))]))
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000
}
