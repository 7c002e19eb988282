import { pick, shuffled } from '../../kit/chance.ts'
import { isDue, mixedStars, starDelay } from '../../scoring/posting.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Social } from '../../vocabulary/state.ts'
import { livingIn, ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { isRuled } from '../lived.ts'
import { isAwake } from '../score/app.ts'

/** Whom each citizen is asked about, and by how many each is. */
const NAMED = 2

/** Whether stars and reports are open this month: in the rule, while the system is awake. */
export function judges(g: Game): boolean {
  return isRuled(g) && isAwake(g)
}

/**
 * The app names two citizens to each; each is named exactly twice, never by choice. Everybody stands in one circle for the
 * whole game and is asked about others a step further each month: with five or more never about the same one in two
 * months running.
 */
export function dealStars(g: Game): Map<Seat, Social['named']> {
  const circle = shuffled(g.sealed.seed, livingIn(g), 'stars')
  if (!judges(g) || !('points' in g.sealed.sealed.regime.ratings) || circle.length < 2) return new Map()
  const distances = new Set(Array.from({ length: NAMED }, (_, i) => ((NAMED * g.town.month + i) % (circle.length - 1)) + 1))
  const others = (i: number) => [...distances].flatMap((distance) => circle[(i + distance) % circle.length] ?? [])
  return new Map(circle.map((seat, i) => [seat, others(i).map((other) => named(g, other))]))
}

/** Persona and district only, and one thing that the system saw of them this month. */
function named(g: Game, seat: Seat): Social['named'][number] {
  const { persona, district } = ownOf(g, seat)
  const seen = g.sealed.observations.filter(({ month, citizen }) => month === g.town.month && citizen === seat)
  return { seat, persona, district, seen: seen.length > 0 ? pick(g.sealed.seed, seen, 'seen', g.town.month, seat).feature : null, stars: null }
}

/** Stars that were given in the step, and those that two promised each other, are written down; what was skipped is not. */
export function settleStars(g: Game, lore: Lore): void {
  if (!judges(g)) return
  const { month } = g.town
  for (const seat of livingIn(g)) {
    for (const { seat: of, stars } of ownOf(g, seat).social?.named ?? []) if (stars !== null) g.sealed.ratings.push({ month, by: seat, of, stars })
    const { dilemma } = ownOf(g, seat)
    const stars = dilemma?.answer ? lore.book.dilemmas[dilemma.id]?.[dilemma.answer].stars : undefined
    const [friend] = dilemma?.ties ?? []
    if (stars === undefined || friend === undefined) continue
    g.sealed.ratings.push({ month, by: seat, of: friend, stars }, { month, by: friend, of: seat, stars })
  }
}

/** Stars that post in this month, in an order that tells nobody who gave them. */
export function takeRatings(g: Game, isLast: boolean): ReturnType<typeof mixedStars> {
  const { sealed, town } = g
  const delay = starDelay(sealed.sealed.regime)
  const due = sealed.ratings.slice(sealed.rated).filter(({ month }) => isDue(month, delay, town.month, isLast))
  sealed.rated += due.length
  return mixedStars(due, sealed.seed, town.month)
}
