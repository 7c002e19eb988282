/** One tap before the envelope is opened: how it was to live under the score. */
export const FEELINGS = ['calm', 'proud', 'watched', 'anxious', 'angry', 'indifferent'] as const
export type Feeling = (typeof FEELINGS)[number]
