import { chance, pick, shuffled } from '../kit/chance.ts'
import type { Activity, Dilemma } from '../vocabulary/content.ts'
import type { Seat } from '../vocabulary/ids.ts'
import { firstMonth } from '../vocabulary/phase.ts'
import type { Game, Own } from '../vocabulary/state.ts'
import { livingIn, ownOf } from './citizens.ts'
import type { Lore } from './context.ts'
import { nextStep } from './dreams.ts'
import { personaOf } from './offers.ts'

/** The event of a month: its fixed one, or one of the others by lot, without repeats. Sensors that it brings stay. */
export function drawEvent(g: Game, lore: Lore): void {
  const { town, sealed } = g
  const phase = town.phase
  const nth = phase === 'ordinary' || phase === 'rule' ? town.month - firstMonth(town.length, phase) + 1 : 0
  const events = Object.values(lore.events)
  const used = new Set(sealed.months.map(({ event }) => event))
  const fixed = events.find(({ when }) => when !== 'any' && when.phase === phase && when.month === nth)
  const open = events.filter(({ id, when }) => when === 'any' && !used.has(id)).map(({ id }) => id)
  const id = fixed?.id ?? (open.length > 0 ? pick(sealed.seed, open.toSorted(), 'event', town.month) : null)
  const rule = id === null ? undefined : lore.events[id]
  const effect = rule ? { ...rule.effect, ...(town.length === 'short' && rule.inShort) } : null
  town.event = rule && effect ? { id: rule.id, effect } : null
  sealed.months.push({ month: town.month, phase, event: town.event?.id ?? null })
  if (phase === 'rule') bringToLife(g, effect?.sensors ?? [])
}

function bringToLife(g: Game, brought: readonly string[]): void {
  const { regime } = g.sealed.sealed
  const live = new Set(g.sealed.liveSensors)
  for (const [sensor, { from }] of Object.entries(regime.sensors)) if (from === 'rule' || brought.includes(sensor)) live.add(sensor)
  g.sealed.liveSensors = [...live].toSorted()
  g.town.live = { of: Object.keys(regime.sensors).length, are: live.size }
}

/** Clears the table and deals everybody the month's dilemma and hand. */
export function dealAll(g: Game, lore: Lore): void {
  g.town.crowds = null
  for (const seat of livingIn(g)) dealMonth(g, lore, seat)
}

/** Deals one citizen a month: an empty plan with safe defaults, a dilemma, six offers. */
export function dealMonth(g: Game, lore: Lore, seat: Seat): void {
  const own = ownOf(g, seat)
  own.plan = [null, null]
  own.pays = true
  own.way = 'walk'
  own.diary = []
  const dilemma = dilemmaFor(g, lore, seat, own)
  own.dilemma = dilemma === null ? null : { id: dilemma, answer: null }
  if (dilemma !== null) own.met.push(dilemma)
  own.hand = handFor(g, lore, own)
}

/**
 * Ordinary life: a voice card each month, from different pairs, half the class the first of the pair and half the second.
 * The rule: a voice card in every second month, the twin of one met in ordinary life as far as they last; otherwise
 * another card. No repeats. Only so can a drop in speaking up be read as chilling.
 */
function dilemmaFor(g: Game, lore: Lore, seat: Seat, own: Own): string | null {
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
      .filter((card) => card.class !== 'voice' && !own.met.includes(card.id))
      .map(({ id }) => id)
    return open.length > 0 ? pick(seed, open.toSorted(), 'dilemma', g.town.month, seat) : null
  }
  if (g.town.phase !== 'rule') return voice() ?? twin() ?? other()
  return (g.town.month + side) % 2 === 0 ? (twin() ?? voice() ?? other()) : (other() ?? twin())
}

/** A voice card that stands before its twin. */
function isFirstOfPair({ id, twin }: Dilemma): boolean {
  return twin !== undefined && id < twin
}

/** The dream's next act and one offer of each kind, in rounds that are the same in every phase, so that acts can be counted per offer. */
function handFor(g: Game, lore: Lore, own: Own): string[] {
  const kinds = ['earn', 'rest', 'voice', 'tidy', 'temptation'] as const satisfies readonly Activity['hand'][]
  const dream = nextStep(g.town, own, lore)?.activity
  const { without } = personaOf(own, lore)
  const offers = kinds.flatMap((kind) => {
    const ids = Object.values(lore.book.activities)
      .filter(({ id, hand }) => hand === kind && !without.includes(id))
      .map(({ id }) => id)
    const round = shuffled(g.sealed.seed, ids.toSorted(), 'hand', kind, own.persona)
    return round[(g.town.month - 1) % round.length] ?? []
  })
  return [...new Set(dream === undefined ? offers : [dream, ...offers])]
}
