/** One tap before the envelope is opened: how it was to live under the score. */
export const FEELINGS = ['calm', 'proud', 'watched', 'anxious', 'angry', 'indifferent'] as const
export type Feeling = (typeof FEELINGS)[number]

/** Counts of feelings name nobody only from so many answers up. */
export const FEWEST_FELT = 5
