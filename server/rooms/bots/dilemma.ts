import type { Dilemma } from '../../../shared/vocabulary/content.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { isOpen, noise, type Mind } from './mind.ts'
import { fineOf, joyWorth, purseWorth, scoreWorth, voiceWorth } from './worth.ts'

/** What a tie gets is worth half of what one gets oneself. */
const FOR_A_TIE = 0.5

/** Answers the month's dilemma. */
export function answered(mind: Mind): Deed[] {
  const { me, book, view } = mind
  const card = me.dilemma && me.dilemma.answer === null && isOpen(view, 'dilemma') ? book.dilemmas[me.dilemma.id] : undefined
  if (!card) return []
  const worth = (side: 'a' | 'b') => worthOf(mind, card[side]) + noise(mind, 'dilemma', card.id, side)
  return [{ type: 'dilemma', option: worth('a') >= worth('b') ? 'a' : 'b' }]
}

function worthOf(mind: Mind, { coins, joy, features, tie, back, fine }: Dilemma['a']): number {
  const { me } = mind
  const ties = me.dilemma?.ties.length ?? 0
  return (
    joyWorth(mind, joy + FOR_A_TIE * ties * (tie?.joy ?? 0)) +
    purseWorth(mind, me.coins, me.coins + coins + FOR_A_TIE * (back ?? 0) - fineOf(fine)) +
    scoreWorth(mind, features) +
    voiceWorth(mind, features)
  )
}
