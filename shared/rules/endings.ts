import { FEELINGS, type Feeling } from '../vocabulary/feeling.ts'
import type { Game } from '../vocabulary/state.ts'
import { ownOf, seatsOf } from './citizens.ts'

/** How many tapped each feeling before the envelope. */
export function countFeelings(g: Game): Record<Feeling, number> {
  const felt = seatsOf(g).flatMap((seat) => ownOf(g, seat).feeling ?? [])
  return Object.fromEntries(FEELINGS.map((feeling) => [feeling, felt.filter((one) => one === feeling).length])) as Record<Feeling, number>
}
