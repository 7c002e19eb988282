import { must } from '../../kit/assert.ts'
import { pick, shuffled } from '../../kit/chance.ts'
import { inForce } from '../../scoring/effects.ts'
import type { Activity } from '../../vocabulary/content.ts'
import type { Deck } from '../../vocabulary/event.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import { firstMonth, type LivedPhase } from '../../vocabulary/phase.ts'
import type { Game, Own } from '../../vocabulary/state.ts'
import { dealCard } from './cards.ts'
import { livingIn, ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { isRuled, lastOfNow, livedAs } from '../lived.ts'
import { nextStep } from './dreams.ts'
import { giveBack } from '../purse/lent.ts'
import { isWithdrawn } from '../score/app.ts'
import { personaOf } from './offers.ts'
import { turnPage } from './works.ts'

/** Decks of the months under a reform. */
const UNDER_REFORM: readonly Deck[] = ['any', 'rule']

/** The event of a month: one of those that the calendar names for it, by lot, without repeats. */
export function drawEvent(g: Game, lore: Lore): void {
  const { town, sealed } = g
  const { phase, month } = town
  turnPage(g)
  sealed.months.push({ month, phase, event: null, sleeps: false })
  const open = eligibleNow(g, lore, named(lore, namesNow(g, lore)))
  bringEvent(g, lore, open.length > 0 ? pick(sealed.seed, open, 'event', month) : null)
}

/** Puts an event on the table of this month, in the place of the one that lies there. */
export function bringEvent(g: Game, lore: Lore, id: string | null): void {
  const rule = id === null ? undefined : lore.events[id]
  const effect = rule ? { ...rule.effect, ...(g.town.length === 'short' && rule.inShort) } : null
  g.town.event = rule && effect ? { id: rule.id, effect } : null
  Object.assign(must(g.sealed.months.at(-1), 'the month'), { event: g.town.event?.id ?? null, sleeps: effect?.sleeps === true })
}

/** Events that a facilitator may draw instead; none in the first month of the app and of the rule, which the phase needs. */
export function otherEvents(g: Game, lore: Lore): string[] {
  const { month, length } = g.town
  const phase = livedAs(g.town)
  if (phase === null || (phase !== 'ordinary' && month === firstMonth(length, phase))) return []
  const fixed = new Set([namesFor(g, lore, 'app', firstMonth(length, 'app')), namesFor(g, lore, 'rule', firstMonth(length, 'rule'))].flat())
  return eligibleNow(
    g,
    lore,
    Object.keys(lore.events).filter((id) => !fixed.has(id)),
  )
}

/** What may come this month: ids and decks. The calendar knows nothing of months under a reform: they draw from the decks of the rule. */
function namesNow(g: Game, lore: Lore): readonly string[] {
  if (g.town.phase === 'reform') return UNDER_REFORM
  const phase = livedAs(g.town)
  return phase === null ? [] : namesFor(g, lore, phase, g.town.month)
}

/** What the calendar names for a month: ids and decks. */
function namesFor({ town }: Game, { calendar }: Lore, phase: LivedPhase, month: number): readonly string[] {
  return calendar[town.length][phase][month - firstMonth(town.length, phase)] ?? []
}

/** Ids in the place of decks. */
function named(lore: Lore, names: readonly string[]): string[] {
  const inDeck = (deck: string) => Object.values(lore.events).filter(({ decks }) => decks.some((name) => name === deck))
  return [...new Set(names.flatMap((name) => (lore.events[name] ? [name] : inDeck(name).map(({ id }) => id))))].toSorted()
}

/** Of some events, those that may come now: not again, and not out of their time. */
function eligibleNow(g: Game, lore: Lore, ids: readonly string[]): string[] {
  const { month, length, showsTiers } = g.town
  const phase = livedAs(g.town)
  if (phase === null) return []
  const nth = month - firstMonth(length, phase) + 1
  const used = new Set(g.sealed.months.map(({ event }) => event))
  return ids.filter((id) => {
    const rule = lore.events[id]
    if (!rule || used.has(id) || !rule.phases.includes(phase)) return false
    return nth > (rule.after ?? 0) && !(rule.notLast && month === lastOfNow(g)) && (showsTiers || !rule.asksForTiers)
  })
}

/** Sensors go live when the month's plan begins: those of the phase, and those that its event brings. They stay. */
export function bringSensors(g: Game): void {
  const { phase, event } = g.town
  if (phase === 'ordinary' || isWithdrawn(g)) return
  const brought: readonly string[] = event?.effect.sensors ?? []
  const isDue = (from: string) => from === 'app' || (from === 'rule' && isRuled(g))
  const live = new Set(g.sealed.liveSensors)
  for (const [sensor, { from }] of Object.entries(inForce(g.sealed).sensors)) if (isDue(from) || brought.includes(sensor)) live.add(sensor)
  g.sealed.liveSensors = [...live].toSorted()
  g.town.live.are = live.size
}

/** Clears the table, lets ties give back what they were lent, and deals everybody the month's dilemma and hand. */
export function dealAll(g: Game, lore: Lore): void {
  g.town.crowds = null
  g.town.lights = null
  for (const seat of livingIn(g)) ownOf(g, seat).diary = []
  giveBack(g)
  for (const seat of livingIn(g)) dealMonth(g, lore, seat)
}

/** Deals one citizen a month: an empty plan with safe defaults, a dilemma, six offers. */
export function dealMonth(g: Game, lore: Lore, seat: Seat): void {
  const own = ownOf(g, seat)
  // The first move is planned in the waiting room.
  own.plan = [g.town.month === 1 ? own.plan[0] : null, null]
  own.pays = true
  own.way = 'walk'
  own.linked = false
  own.appeal = 0
  own.errand = null
  own.protest = null
  own.questions = false
  own.helped = false
  own.heard = null
  dealCard(g, lore, seat)
  own.hand = handFor(g, lore, own)
}

/** The dream's next act, or a hand for somebody else's once it is done, and one offer of each kind, in rounds that are the same in every phase, so that acts can be counted per offer. */
export function handFor(g: Game, lore: Lore, own: Own): string[] {
  const kinds = ['earn', 'rest', 'voice', 'tidy', 'temptation'] as const satisfies readonly Activity['hand'][]
  const dream = nextStep(g.town, own, lore)?.activity ?? lendingFor(own, lore)
  const { without } = personaOf(own, lore)
  const offers = kinds.flatMap((kind) => {
    const ids = Object.values(lore.book.activities)
      .filter(({ id, hand }) => hand === kind && !without.includes(id))
      .map(({ id }) => id)
    const round = shuffled(g.sealed.seed, ids.toSorted(), 'hand', kind, own.persona)
    return round[Math.max(0, g.town.month - 1) % round.length] ?? []
  })
  return [...new Set(dream === undefined ? offers : [dream, ...offers])]
}

/** Who has a tie can lend them a hand. */
function lendingFor(own: Own, lore: Lore): string | undefined {
  return own.ties.length > 0 ? Object.values(lore.book.activities).find(({ lends }) => lends)?.id : undefined
}
