/** The eight phases of a game, in order. */
export const PHASES = ['arrival', 'ordinary', 'app', 'rule', 'theories', 'reveal', 'reform', 'debrief'] as const
export type Phase = (typeof PHASES)[number]

/** The steps of a month, in order. */
export const STEPS = ['morning', 'plan', 'resolve', 'social', 'statement'] as const
export type Step = (typeof STEPS)[number]

/** 20, 45, 90 minutes. */
export const LENGTHS = ['short', 'standard', 'long'] as const
export type Length = (typeof LENGTHS)[number]

/** Phases that are lived in months. */
export type LivedPhase = 'ordinary' | 'app' | 'rule'

/** Months of each lived phase; until the app can be joined, its months are lived as ordinary ones (docs/adr/0002). */
export const MONTHS: Readonly<Record<Length, Readonly<Record<LivedPhase, number>>>> = {
  short: { ordinary: 2, app: 0, rule: 2 },
  standard: { ordinary: 4, app: 0, rule: 4 },
  long: { ordinary: 6, app: 0, rule: 6 },
}

/** 4, 8 or 12. */
export function monthsOf(length: Length): number {
  const { ordinary, app, rule } = MONTHS[length]
  return ordinary + app + rule
}

/** The first month of a lived phase, counted from 1 over the whole game. */
export function firstMonth(length: Length, phase: LivedPhase): number {
  const { ordinary, app } = MONTHS[length]
  return phase === 'ordinary' ? 1 : phase === 'app' ? ordinary + 1 : ordinary + app + 1
}

/** The steps of the reveal, in the order of telling. */
export const REVEAL_STEPS = ['envelope', 'rules', 'ledger', 'life'] as const
export type RevealStep = (typeof REVEAL_STEPS)[number]
