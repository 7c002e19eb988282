import type { StepSeconds } from '../vocabulary/journal.ts'
import type { Length, Step } from '../vocabulary/phase.ts'
import type { Town } from '../vocabulary/state.ts'

/** Seconds of the steps that a room may set for itself, where it doesn't. */
export const USUAL_SECONDS: Readonly<Record<Length, StepSeconds>> = {
  short: { plan: 55, social: 18, statement: 13 },
  standard: { plan: 72, social: 30, statement: 20 },
  long: { plan: 80, social: 33, statement: 24 },
}

const FIXED_SECONDS: Readonly<Record<Length, { morning: number; resolve: number; theories: number }>> = {
  short: { morning: 8, resolve: 5, theories: 60 },
  standard: { morning: 8, resolve: 6, theories: 100 },
  long: { morning: 10, resolve: 6, theories: 150 },
}

/** Milliseconds that a step of a month, or the theories, may take; null: no limit. A room without a limit on its plan has no timers at all. */
export function limitOf({ length, stepSeconds }: Town, step: Step | 'theories'): number | null {
  if (stepSeconds.plan === 0) return null
  const seconds = step === 'plan' || step === 'social' || step === 'statement' ? stepSeconds[step] : FIXED_SECONDS[length][step]
  return seconds === 0 ? null : seconds * 1000
}
