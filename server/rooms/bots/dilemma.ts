import type { Dilemma } from '../../../shared/vocabulary/content.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { choicesOf, noise, texts, type Mind } from './mind.ts'
import { fineOf, joyWorth, purseWorth, scoreWorth, voiceWorth } from './worth.ts'

/** What a tie gets is worth half of what one gets oneself. */
const FOR_A_TIE = 0.5

const SIDES = ['a', 'b'] as const

/** Answers the month's dilemma with the better of the answers that one can afford. */
export function answered(mind: Mind): Deed[] {
  const { me, book, view } = mind
  const card = me.dilemma?.answer === null ? book.dilemmas[me.dilemma.id] : undefined
  if (!card) return []
  const open = texts(choicesOf(view, 'dilemma')[0], 'option')
  const worth = (side: 'a' | 'b') => worthOf(mind, card[side]) + noise(mind, 'dilemma', card.id, side)
  const [best] = SIDES.filter((side) => open.includes(side)).toSorted((one, other) => worth(other) - worth(one))
  return best === undefined ? [] : [{ type: 'dilemma', option: best }]
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
