/** How far a claim from the press holds. People place it on these five steps before and after; its verdict is one of them. */
export const BELIEFS = ['false', 'mostly-false', 'disputed', 'mostly-true', 'true'] as const
export type Belief = (typeof BELIEFS)[number]

/** Whether a claim makes more or less of the power of a score than there is. */
export const ERRS = ['over', 'under'] as const
export type Errs = (typeof ERRS)[number]
