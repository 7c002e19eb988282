/** The letters of tiers, from the best to the worst; each has a shape and a colour of its own on every screen. */
export const TIER_LETTERS = ['A', 'B', 'C', 'D', 'E'] as const
export type TierLetter = (typeof TIER_LETTERS)[number]
