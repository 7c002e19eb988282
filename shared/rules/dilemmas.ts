import { must } from '../kit/assert.ts'
import type { Dilemma } from '../vocabulary/content.ts'
import type { Game } from '../vocabulary/state.ts'
import { act, note } from './acts.ts'
import { citizenAt, livingIn, ownOf } from './citizens.ts'
import type { Lore } from './context.ts'
import { finedFor, light } from './town.ts'

/** Applies everybody's answer before slot 1. An unanswered dilemma is the option that leaves no trace. */
export function answerDilemmas(g: Game, lore: Lore): void {
  for (const seat of livingIn(g)) {
    const own = ownOf(g, seat)
    if (own.dilemma === null) continue
    const card = must(lore.book.dilemmas[own.dilemma.id], `dilemma ${own.dilemma.id}`)
    const option = own.dilemma.answer ?? quietOption(card)
    own.dilemma.answer = option
    const { coins, joy, features, fine, light: window } = card[option]
    const fined = finedFor(g, fine, own, 'dilemma-fine', seat)
    const paid = Math.max(0 - own.coins, coins)
    own.coins = Math.max(0, own.coins + paid - fined)
    own.joy += joy
    act(g, { seat, slot: 0, what: card.id, place: citizenAt(g, seat).place, features, dilemma: { id: card.id, class: card.class, option } })
    note(g, seat, { slot: 0, what: card.id, outcome: 'done', coins: paid, joy, fined })
    if (window !== undefined) light(g, window)
  }
}

function quietOption({ a, b }: Dilemma): 'a' | 'b' {
  return a.features.length === 0 && b.features.length > 0 ? 'a' : 'b'
}
