import type { Choice } from '../../../../shared/vocabulary/intent.ts'
import type { MeView } from '../../../../shared/vocabulary/view.ts'
import { allowsAlone } from '../../../net/choices.ts'

/** The act to try first: the dream's next one, or, where that isn't open, the first of the hand that is; null when none is. */
export function firstMove({ next, hand }: Pick<MeView, 'next' | 'hand'>, choices: readonly Choice[]): string | null {
  const wished = [...(next ? [next.activity] : []), ...hand]
  return wished.find((activity) => allowsAlone(choices, 'plan', { slot: 1, activity }, 'with')) ?? null
}
