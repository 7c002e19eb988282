import { ALL_RULES } from '../../scoring/effects.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { note } from '../acts.ts'
import { citizenAt, livingIn, ownOf, seatsOf } from '../citizens.ts'
import { isRuled } from '../lived.ts'

/** Coins that a member gets in each month of the app. */
const MEMBER_COINS = 1

/** The app is there: where it doesn't ask, everybody is a member at once. */
export function openApp(g: Game): void {
  if (g.town.regime?.consent === 'mandatory') for (const seat of seatsOf(g)) ownOf(g, seat).member = true
}

/** The terms are put away: silence is a no, or a yes where the box was ticked for one. */
export function closeTerms(g: Game): void {
  for (const seat of seatsOf(g)) {
    const own = ownOf(g, seat)
    own.member ??= g.town.regime?.consent === 'pre-ticked'
  }
}

/** Whether the terms lie before everybody. */
export function showsTerms({ town }: Game): boolean {
  return town.phase === 'app' && town.step === null
}

/** Whether the app asks this citizen: with its terms, and in every plan of its months. */
export function isAsked(g: Game, seat: Seat): boolean {
  const { town } = g
  const isOpen = showsTerms(g) || (town.phase === 'app' && town.step === 'plan' && livingIn(g).includes(seat))
  return isOpen && !town.paused && !isWithdrawn(g) && town.regime?.consent !== 'mandatory'
}

/** Writes down an answer and how long it took since the question was shown. */
export function answerTerms(g: Game, seat: Seat, accept: boolean, at: number): void {
  const { town, sealed } = g
  ownOf(g, seat).member = accept
  sealed.consents.push({ month: town.month, citizen: seat, accept, seconds: Math.round((at - town.began) / 1000) })
  if (showsTerms(g)) citizenAt(g, seat).ready = true
}

/** Whether the town had the whole system withdrawn. */
export function isWithdrawn({ town }: Pick<Game, 'town'>): boolean {
  return town.regime?.struck.includes(ALL_RULES) === true
}

/** Whether the system is awake: no event puts it to sleep, and nobody had it withdrawn. */
export function isAwake(g: Game): boolean {
  return !g.town.event?.effect.sleeps && !isWithdrawn(g)
}

/** Whom the system scores this month. */
export function scoredIn(g: Game): Seat[] {
  return livingIn(g).filter((seat) => isScored(g, seat))
}

/** Whether the system scores a citizen: nobody in ordinary life, members in the app, everybody in the rule, all but those who were let out under a reform; nobody once it is withdrawn. */
export function isScored(g: Game, seat: Seat): boolean {
  const { phase } = g.town
  const scoresMembers = phase === 'app' || isRuled(g)
  return !isWithdrawn(g) && (phase === 'rule' || (scoresMembers && ownOf(g, seat).member === true))
}

/** Whether a citizen may ask the system anything this month: it scores them, and is awake. */
export function isKnown(g: Game, seat: Seat): boolean {
  return isAwake(g) && isScored(g, seat) && citizenAt(g, seat).from <= g.town.month
}

/** A month of the app pays its members, and those whose tie has joined in it where the event says so. */
export function payMembers(g: Game): void {
  if (g.town.phase !== 'app') return
  const brings = g.town.event?.effect.bringsFriend
  const joined = new Set(g.sealed.consents.filter(({ month, accept }) => month === g.town.month && accept).map(({ citizen }) => citizen))
  for (const seat of scoredIn(g)) {
    const own = ownOf(g, seat)
    own.coins += MEMBER_COINS
    note(g, seat, { slot: 0, what: 'member', coins: MEMBER_COINS })
    const friend = own.ties.find((tie) => joined.has(tie) && ownOf(g, tie).member === true)
    if (brings === undefined || friend === undefined) continue
    own.coins += brings
    note(g, seat, { slot: 0, what: 'brings-friend', who: friend, coins: brings })
  }
}

/** How many have joined, where the month's event tells the board. */
export function countMembers(g: Game): void {
  g.town.members = g.town.event?.effect.showsMembers && !isWithdrawn(g) ? scoredIn(g).length : null
}
