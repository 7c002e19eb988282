import { FEELINGS, type Feeling } from '../vocabulary/feeling.ts'
import type { Game } from '../vocabulary/state.ts'
import { humansOf, ownOf, seatsOf } from './citizens.ts'
import type { Lore } from './context.ts'

/** How many tapped each feeling before the envelope. */
export function countFeelings(g: Game): Record<Feeling, number> {
  const felt = seatsOf(g).flatMap((seat) => ownOf(g, seat).feeling ?? [])
  return Object.fromEntries(FEELINGS.map((feeling) => [feeling, felt.filter((one) => one === feeling).length])) as Record<Feeling, number>
}

/** Closes the vote and counts it: people only. */
export function closeVote(g: Game, lore: Lore): void {
  const people = humansOf(g)
  const count = (id: string, approve: boolean) => people.filter((seat) => ownOf(g, seat).votes[id] === approve).length
  g.town.reform = {
    closed: true,
    votes: Object.fromEntries(Object.keys(lore.book.reforms).map((id) => [id, { for: count(id, true), against: count(id, false) }])),
  }
}
