import { must } from '../kit/assert.ts'
import { shuffled } from '../kit/chance.ts'
import { sortedBy } from '../kit/sorted.ts'
import { OPEN_DOORS, doorsOf } from '../scoring/tiers.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Game, Own } from '../vocabulary/state.ts'
import { citizenAt, ownOf, seatsOf } from './citizens.ts'
import type { Lore } from './context.ts'
import { dealMonth } from './deal.ts'
import { DREAM_STEPS } from './dreams.ts'

/** Puts a citizen on a free chair. Persona, dream and district hang on the chair and the seed, never on who was faster. */
export function seat(g: Game, lore: Lore, chair: Seat, bot: boolean): void {
  const planning = g.town.step === 'morning' || g.town.step === 'plan'
  g.citizens[chair] = { place: 'home', bot, away: false, ready: false, from: Math.max(1, planning ? g.town.month : g.town.month + 1) }
  g.own[chair] = newcomer(g, lore, chair)
  countWindows(g)
  if (g.town.phase === 'arrival') return
  befriendLatecomer(g, chair)
  if (planning) dealMonth(g, lore, chair)
}

/** Empties a chair before the game starts. */
export function unseat(g: Game, chair: Seat): void {
  delete g.citizens[chair]
  delete g.own[chair]
  delete g.facilitator.bots[chair]
  countWindows(g)
}

/** Ties of the first month: everybody is tied to two others in a shuffled circle. */
export function tieCircle(g: Game): void {
  const circle = shuffled(g.sealed.seed, seatsOf(g), 'circle')
  const step = circle.length >= 9 ? 4 : 1
  circle.forEach((one, i) => {
    const other = circle[(i + step) % circle.length]
    if (other !== undefined) tie(g, one, other)
  })
}

/** Whether a chair may be taken by a human: free, or held by a bot. */
export function isFree(g: Game, chair: Seat): boolean {
  return chair >= 1 && chair <= g.town.chairs && (g.citizens[chair] === undefined || citizenAt(g, chair).bot)
}

/** Half as many windows as citizens. */
function countWindows(g: Game): void {
  g.town.windows.of = Math.max(1, Math.ceil(seatsOf(g).length / 2))
}

function newcomer(g: Game, lore: Lore, chair: Seat): Own {
  const { seed } = g.sealed
  const dealt = <T>(items: Readonly<Record<string, T>>, key: string) => {
    const order = shuffled(seed, Object.keys(items).toSorted(), 'deal', key)
    return must(items[must(order[(chair - 1) % order.length], `a ${key} to deal`)], key)
  }
  const persona = dealt(lore.book.personas, 'persona')
  const copy = Math.floor((chair - 1) / Object.keys(lore.book.personas).length)
  return {
    persona: persona.id,
    dream: dealt(lore.book.dreams, 'dream').id,
    district: copy % 2 === 0 ? persona.districts[0] : persona.districts[1],
    coins: persona.coins,
    joy: persona.joy,
    dreamSteps: stepsOfLatecomer(citizenAt(g, chair).from),
    dreamActs: 0,
    ties: [],
    plan: [null, null],
    pays: true,
    way: 'walk',
    dilemma: null,
    met: [],
    debts: [],
    ticket: false,
    last: {},
    diary: [],
    theories: {},
    notice: null,
    doors: g.town.regime ? doorsOf(g.sealed.sealed.regime, g.sealed.sealed.regime.scale.start) : OPEN_DOORS,
    hand: [],
  }
}

/** One dream step for every two months gone; the last is left to be lived. */
function stepsOfLatecomer(from: number): number {
  return Math.min(DREAM_STEPS - 1, Math.floor((from - 1) / 2))
}

/** Somebody who comes late is tied to the two who have the fewest ties. */
function befriendLatecomer(g: Game, chair: Seat): void {
  const others = shuffled(
    g.sealed.seed,
    seatsOf(g).filter((other) => other !== chair),
    'late',
    chair,
  )
  for (const other of sortedBy(others, (one) => ownOf(g, one).ties.length).slice(0, 2)) tie(g, chair, other)
}

function tie(g: Game, one: Seat, other: Seat): void {
  if (one === other || ownOf(g, one).ties.includes(other)) return
  ownOf(g, one).ties.push(other)
  ownOf(g, other).ties.push(one)
}
