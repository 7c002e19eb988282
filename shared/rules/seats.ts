import { must } from '../kit/assert.ts'
import { pick, shuffled } from '../kit/chance.ts'
import { sortedBy } from '../kit/sorted.ts'
import { OPEN_DOORS } from '../scoring/consequences.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Household } from '../vocabulary/intent.ts'
import type { Game, Own } from '../vocabulary/state.ts'
import { citizenAt, ownOf, seatsOf } from './citizens.ts'
import type { Lore } from './context.ts'
import { isLastMonth, isRuled, livedAs } from './lived.ts'
import { dealMonth, handFor } from './month/deal.ts'
import { DREAM_STEPS } from './month/dreams.ts'
import { personaOf } from './month/offers.ts'
import { tieUp } from './people/ties.ts'

/** Puts a citizen on a free chair. Persona, dream and district hang on the chair and the seed, never on who was faster. */
export function seat(g: Game, lore: Lore, chair: Seat, { bot, at, people = 1 }: { bot: boolean; at: number; people?: Household }): void {
  const planning = isPlanned(g)
  g.citizens[chair] = {
    place: 'home',
    bot,
    away: false,
    covered: false,
    ready: false,
    from: Math.max(1, planning ? g.town.month : g.town.month + 1),
    people,
    joined: at,
    called: 0,
  }
  const own = newcomer(g, lore, chair)
  g.own[chair] = own
  countWindows(g)
  if (g.town.phase === 'arrival') {
    own.hand = handFor(g, lore, own)
    return
  }
  if (isRuled(g) || g.town.regime?.consent === 'mandatory') own.member = true
  befriendLatecomer(g, chair)
  if (planning) dealMonth(g, lore, chair)
}

/** Gives a bot's chair to a human: the life on it goes on. */
export function sitDown(g: Game, chair: Seat, { at, people }: { at: number; people: Household }): void {
  delete g.facilitator.bots[chair]
  Object.assign(citizenAt(g, chair), { bot: false, away: false, covered: false, ready: false, joined: at, people })
}

/** Empties a chair before the game starts. */
export function unseat(g: Game, chair: Seat): void {
  if (g.facilitator.look === chair) g.facilitator.look = null
  delete g.citizens[chair]
  delete g.own[chair]
  delete g.facilitator.bots[chair]
  countWindows(g)
}

/** Ties of the first month: everybody is tied to two others in a shuffled circle; who begins with one tie leaves the second to somebody else. */
export function tieCircle(g: Game, lore: Lore): void {
  const circle = shuffled(g.sealed.seed, seatsOf(g), 'circle')
  const step = circle.length >= 9 ? 4 : 1
  const at = (i: number) => must(circle[i % circle.length], 'a place in the circle')
  circle.forEach((one, i) => {
    const isNew = personaOf(ownOf(g, one), lore).ties === 1 && circle.length > 3
    tieUp(g, isNew ? at(i + step + 2) : one, at(i + step))
  })
}

/** Whether a human may still begin on a chair: on a bot's until the theories, on an empty one as long as there is a month to be lived. */
export function canBegin(g: Game, chair: Seat): boolean {
  return !isOver(g) && (g.citizens[chair] !== undefined || !isLastEvening(g))
}

/** From the theories on nobody new joins, but in the months under a reform. */
export function isOver({ town }: Game): boolean {
  return town.phase !== 'arrival' && livedAs(town) === null
}

/** Whoever sits down now on an empty chair would never live a month. */
function isLastEvening(g: Game): boolean {
  return isLastMonth(g) && g.town.step !== 'morning' && g.town.step !== 'plan'
}

/** Draws another persona before the start: one that nobody in town has, as long as there is one. */
export function reroll(g: Game, lore: Lore, chair: Seat): void {
  const own = ownOf(g, chair)
  const used = new Set(seatsOf(g).map((seat) => ownOf(g, seat).persona))
  const others = Object.values(lore.book.personas).filter(({ id }) => id !== own.persona)
  const fresh = others.filter(({ id }) => !used.has(id))
  const persona = pick(g.sealed.seed, fresh.length > 0 ? fresh : others, 'reroll', chair)
  const { coins, joy, id, districts } = persona
  Object.assign(own, { persona: id, coins, joy, district: districts[0], rerolled: true, plan: [null, null] })
  own.hand = handFor(g, lore, own)
}

/** A month that can still be planned. */
function isPlanned({ town }: Game): boolean {
  return town.step === 'morning' || town.step === 'plan'
}

/** Half as many windows as citizens. */
function countWindows(g: Game): void {
  g.town.windows.of = Math.max(1, Math.ceil(seatsOf(g).length / 2))
}

function newcomer(g: Game, lore: Lore, chair: Seat): Own {
  const { seed } = g.sealed
  const copy = Math.floor((chair - 1) / Object.keys(lore.book.personas).length)
  const dealt = <T>(items: Readonly<Record<string, T>>, key: string, shift: number) => {
    const order = shuffled(seed, Object.keys(items).toSorted(), 'deal', key)
    return must(items[must(order[(chair - 1 + shift) % order.length], `a ${key} to deal`)], key)
  }
  const persona = dealt(lore.book.personas, 'persona', 0)
  return {
    persona: persona.id,
    // The second copy of a persona has another dream than the first.
    dream: dealt(lore.book.dreams, 'dream', copy).id,
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
    lent: [],
    ticket: false,
    last: {},
    done: {},
    discount: 0,
    helped: false,
    secondWind: null,
    heard: null,
    member: null,
    linked: false,
    tips: [],
    appeal: 0,
    errand: null,
    protest: null,
    questions: false,
    shown: null,
    least: null,
    judged: false,
    taken: false,
    tried: 0,
    renewed: false,
    lostSlot: 0,
    social: null,
    parting: null,
    grace: null,
    diary: [],
    theories: {},
    heaviest: null,
    exam: {},
    feeling: null,
    survey: { before: { headlines: {}, cases: {} }, after: { headlines: {}, cases: {} } },
    sorted: {},
    proposed: [],
    votes: {},
    rerolled: false,
    renamed: 0,
    help: null,
    reply: null,
    stopped: false,
    watched: false,
    factor: 1,
    drafts: [],
    cover: null,
    notice: null,
    told: [],
    doors: OPEN_DOORS,
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
  for (const other of sortedBy(others, (one) => ownOf(g, one).ties.length).slice(0, 2)) tieUp(g, chair, other)
}
