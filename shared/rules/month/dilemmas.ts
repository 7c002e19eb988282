import { must } from '../../kit/assert.ts'
import type { Dilemma } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { act, note } from '../acts.ts'
import { citizenAt, livingIn, ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { finedFor, light } from './town.ts'

type Answer = Dilemma['a']

/** Applies everybody's answer before slot 1, then what the answers bring to others. An unanswered dilemma is the option that leaves no trace. */
export function answerDilemmas(g: Game, lore: Lore): void {
  const answers = livingIn(g).flatMap((seat) => {
    const own = ownOf(g, seat)
    const { dilemma } = own
    if (dilemma === null) return []
    const card = must(lore.book.dilemmas[dilemma.id], `dilemma ${dilemma.id}`)
    const isDefault = dilemma.answer === null
    dilemma.answer = payable(own.coins, card, dilemma.answer ?? quietOption(card))
    const answer = card[dilemma.answer]
    return [{ seat, answer, given: take(g, seat, card, dilemma.answer, isDefault) }]
  })
  for (const { seat, answer, given } of answers) favour(g, seat, answer, given)
}

/** What the answer of a citizen makes of slot 1: whether they let everybody of their tier go first. */
export function letsOthersGoFirst(g: Game, lore: Lore, seat: Seat): boolean {
  const { dilemma } = ownOf(g, seat)
  return dilemma?.answer ? lore.book.dilemmas[dilemma.id]?.[dilemma.answer].late === true : false
}

/** Applies an answer to the one who gave it; returns the coins that left their purse for it. */
function take(g: Game, seat: Seat, card: Dilemma, option: 'a' | 'b', isDefault: boolean): number {
  const own = ownOf(g, seat)
  const { coins, joy, features, fine, light: window, tie } = card[option]
  const fined = finedFor(g, fine, own, 'dilemma-fine', seat)
  const paid = Math.max(0 - own.coins, coins)
  own.coins = Math.max(0, own.coins + paid - fined)
  own.joy += joy
  const [who = null] = tie ? (own.dilemma?.ties ?? []) : []
  const defaulted = isDefault && { defaulted: true as const }
  act(g, {
    seat,
    slot: 0,
    what: card.id,
    place: citizenAt(g, seat).place,
    features,
    dilemma: { id: card.id, class: card.class, option },
    ...defaulted,
  })
  note(g, seat, { slot: 0, what: card.id, who, outcome: 'done', coins: paid, joy, fined, ...defaulted })
  if (window !== undefined) light(g, window)
  return Math.max(0, 0 - paid)
}

/** What the ties that the card names get of an answer: they are told. Coins come out of the purse of the one who gives them. */
function favour(g: Game, seat: Seat, { coins: cost, tie, back = 0 }: Answer, given: number): void {
  if (!tie) return
  for (const friend of ownOf(g, seat).dilemma?.ties ?? []) {
    const own = g.own[friend]
    if (!own) continue
    const coins = cost < 0 ? Math.min(tie.coins ?? 0, given) : (tie.coins ?? 0)
    own.coins += coins
    own.joy += tie.joy ?? 0
    note(g, friend, { slot: 0, what: 'favour', who: seat, coins, joy: tie.joy ?? 0 })
    const owes = Math.min(back, coins)
    if (owes === 0) continue
    ownOf(g, seat).lent.push({ month: g.town.month + 1, coins: owes, to: friend })
    note(g, seat, { slot: 0, what: 'lent', who: friend })
  }
}

/** Answers that a purse can pay; where it can pay none, both cost what is in it. */
export function payableOptions(coins: number, card: Dilemma): ('a' | 'b')[] {
  const open = (['a', 'b'] as const).filter((option) => coins + card[option].coins >= 0)
  return open.length > 0 ? open : ['a', 'b']
}

/** The answer, or the other one if its coins are gone. */
function payable(coins: number, card: Dilemma, answer: 'a' | 'b'): 'a' | 'b' {
  const open = payableOptions(coins, card)
  return open.includes(answer) ? answer : (open[0] ?? answer)
}

function quietOption({ a, b }: Dilemma): 'a' | 'b' {
  return a.features.length === 0 && b.features.length > 0 ? 'a' : 'b'
}
