import type { StepSeconds } from '../vocabulary/journal.ts'
import type { Length, Step } from '../vocabulary/phase.ts'
import type { Town } from '../vocabulary/state.ts'

/** Seconds of the steps that a room may set for itself, where it doesn't. */
export const USUAL_SECONDS: Readonly<Record<Length, StepSeconds>> = {
  short: { plan: 55, social: 30, statement: 13 },
  standard: { plan: 72, social: 35, statement: 20 },
  long: { plan: 80, social: 40, statement: 24 },
}

const FIXED_SECONDS: Readonly<Record<Length, { terms: number; morning: number; resolve: number; theories: number; exam: number; feelings: number }>> =
  {
    short: { terms: 25, morning: 8, resolve: 6, theories: 60, exam: 45, feelings: 30 },
    standard: { terms: 40, morning: 9, resolve: 8, theories: 100, exam: 60, feelings: 30 },
    long: { terms: 45, morning: 10, resolve: 8, theories: 150, exam: 90, feelings: 45 },
  }

/** Milliseconds that a step of a month, the terms, the theories, the exam or the feelings may take; null: no limit. A room without a limit on its plan has no timers at all. */
export function limitOf({ length, stepSeconds }: Town, step: Step | 'terms' | 'theories' | 'exam' | 'feelings'): number | null {
  if (stepSeconds.plan === 0) return null
  const seconds = step === 'plan' || step === 'social' || step === 'statement' ? stepSeconds[step] : FIXED_SECONDS[length][step]
  return seconds === 0 ? null : seconds * 1000
}

/** Whether clocks run in the room. */
export function isTimed({ stepSeconds, untimed }: Pick<Town, 'stepSeconds' | 'untimed'>): boolean {
  return stepSeconds.plan > 0 && !untimed
}
