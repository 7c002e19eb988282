import type { MeView } from '../../../../shared/vocabulary/view.ts'

export type SocialPart = 'stars' | 'report' | 'ties'

/** What the social step asks of a citizen, one thing after another. */
export function partsOf({ social }: Pick<MeView, 'social'>): SocialPart[] {
  if (!social) return []
  return [...(social.named.length > 0 ? (['stars'] as const) : []), ...(social.suspects.length > 0 ? (['report'] as const) : []), 'ties']
}
