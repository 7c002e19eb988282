/** The eight phases of a game, in order. */
export const PHASES = ['arrival', 'ordinary', 'app', 'rule', 'theories', 'reveal', 'reform', 'debrief'] as const
export type Phase = (typeof PHASES)[number]

/** The steps of a month, in order. */
export const STEPS = ['morning', 'plan', 'resolve', 'social', 'statement'] as const
export type Step = (typeof STEPS)[number]

/** 20, 45, 90 minutes. */
export const LENGTHS = ['short', 'standard', 'long'] as const
export type Length = (typeof LENGTHS)[number]

/** Phases that are lived in months, in order. */
export const LIVED_PHASES = ['ordinary', 'app', 'rule'] as const satisfies readonly Phase[]

export type LivedPhase = (typeof LIVED_PHASES)[number]

/** Months of each lived phase. */
export const MONTHS: Readonly<Record<Length, Readonly<Record<LivedPhase, number>>>> = {
  short: { ordinary: 1, app: 1, rule: 2 },
  standard: { ordinary: 2, app: 2, rule: 4 },
  long: { ordinary: 3, app: 3, rule: 6 },
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
export const REVEAL_STEPS = ['envelope', 'rules', 'belief', 'file', 'update', 'mistakes', 'doors', 'behaviour', 'life', 'goodhart'] as const
export type RevealStep = (typeof REVEAL_STEPS)[number]

/**
 * The steps of the debrief, in order: what happened and what it means; real systems sorted by two questions; the headlines
 * and cases of before the game once more, then what is known of them; what one does with it; the last word.
 */
export const DEBRIEF_STEPS = ['what', 'so-what', 'archive', 'headlines', 'verdicts', 'now-what', 'exit'] as const
export type DebriefStep = (typeof DEBRIEF_STEPS)[number]

/** The steps of the debrief that have questions to talk about. */
export const PROMPT_PARTS = ['what', 'so-what', 'now-what'] as const satisfies readonly DebriefStep[]

/** Months that a class may live on under its own reform. */
export const REFORM_MONTHS = 2
