import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { livingIn, ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { isRuled } from '../lived.ts'
import { dealSuspicions, settleReports } from './reports.ts'
import { dealStars, settleStars } from './stars.ts'
import { settleTies } from './ties.ts'

/** Whether a month of this phase has a social step. */
export function hasSocial(g: Game): boolean {
  return g.town.phase === 'app' || isRuled(g)
}

/** Lays the step before everybody: tie requests, whom the app names for stars, acts that it shows. */
export function dealSocial(g: Game, lore: Lore): void {
  const stars = dealStars(g)
  const suspects = dealSuspicions(g)
  g.town.social = { stars: stars.size > 0, reports: suspects.size > 0 }
  for (const seat of livingIn(g)) {
    const named = stars.get(seat) ?? []
    ownOf(g, seat).social = {
      requests: requestsOf(g, lore, seat),
      asks: [],
      askedBy: [],
      parting: null,
      named,
      suspects: suspects.get(seat) ?? [],
      reported: 0,
    }
  }
}

/** One tie request a month, and one more for an act and for an answer that brings it. */
function requestsOf(g: Game, lore: Lore, seat: Seat): number {
  const { dilemma } = ownOf(g, seat)
  const did = g.sealed.acts.filter(({ month, citizen, outcome }) => month === g.town.month && citizen === seat && outcome === 'done')
  const byAct = did.some(({ activity }) => activity !== undefined && lore.book.activities[activity]?.requests !== undefined)
  const byAnswer = dilemma?.answer ? lore.book.dilemmas[dilemma.id]?.[dilemma.answer].requests : undefined
  return 1 + (byAct ? 1 : 0) + (byAnswer ?? 0)
}

/** Closes the step: ties, then stars, then reports, none of them in the order of tapping. */
export function settleSocial(g: Game, lore: Lore): void {
  settleTies(g)
  settleStars(g, lore)
  settleReports(g)
  g.town.social = null
}
