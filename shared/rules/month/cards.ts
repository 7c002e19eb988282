import { chance, pick, shuffled } from '../../kit/chance.ts'
import type { Dilemma } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Own } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { isLastMonth, livedAs } from '../lived.ts'

/** Deals a citizen the month's dilemma, with the ties that it names. */
export function dealCard(g: Game, lore: Lore, seat: Seat): void {
  const own = ownOf(g, seat)
  const card = lore.book.dilemmas[cardFor(g, lore, seat, own) ?? '']
  own.dilemma = card ? { id: card.id, answer: null, ties: namedBy(g, card, seat, own) } : null
  if (card) own.met.push(card.id)
}

/**
 * Ordinary life: a voice card each month, from different pairs, half the class the first of the pair and half the second.
 * The app and the rule: a voice card in every second month, the twin of one met in ordinary life as far as they last;
 * otherwise another card. No repeats. Only so can a drop in speaking up be read as chilling.
 */
function cardFor(g: Game, lore: Lore, seat: Seat, own: Own): string | null {
  const { seed } = g.sealed
  const cards = lore.book.dilemmas
  const side = chance(seed, 'side', seat) < 0.5 ? 0 : 1
  const voice = (): string | null => {
    const firsts = Object.values(cards)
      .filter(isFirstOfPair)
      .map(({ id }) => id)
    const pairs = shuffled(seed, firsts.toSorted(), 'pairs', seat)
    const fresh = pairs.find((id) => !own.met.includes(id) && !own.met.includes(cards[id]?.twin ?? ''))
    return fresh === undefined ? null : side === 0 ? fresh : (cards[fresh]?.twin ?? null)
  }
  const twin = () => own.met.map((id) => cards[id]?.twin ?? null).find((id) => id !== null && !own.met.includes(id)) ?? null
  const other = () => {
    const open = Object.values(cards)
      .filter((card) => card.class !== 'voice' && mayCome(g, own, card))
      .map(({ id }) => id)
    return open.length > 0 ? pick(seed, open.toSorted(), 'dilemma', g.town.month, seat) : null
  }
  if (g.town.phase === 'ordinary') return voice() ?? twin() ?? other()
  return (g.town.month + side) % 2 === 0 ? (twin() ?? voice() ?? other()) : (other() ?? twin())
}

/** Whether a card fits the phase and the ties of a citizen, and is new to them; nothing is lent in the last month. */
function mayCome(g: Game, own: Own, { id, phases, ties, a, b }: Dilemma): boolean {
  const isInTime = phases === undefined || phases.some((phase) => phase === livedAs(g.town))
  const isInVain = isLastMonth(g) && (a.back !== undefined || b.back !== undefined)
  return isInTime && !isInVain && own.ties.length >= (ties ?? 0) && !own.met.includes(id)
}

/** A voice card that stands before its twin. */
function isFirstOfPair({ id, twin }: Dilemma): boolean {
  return twin !== undefined && id < twin
}

/** The ties that a card speaks of, by lot. */
function namedBy(g: Game, { id, ties }: Dilemma, seat: Seat, own: Own): Seat[] {
  return shuffled(
    g.sealed.seed,
    own.ties.toSorted((a, b) => a - b),
    'named',
    g.town.month,
    seat,
    id,
  ).slice(0, ties ?? 0)
}
