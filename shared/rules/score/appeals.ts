import { chance } from '../../kit/chance.ts'
import { sortedByAll } from '../../kit/sorted.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { LedgerLine, Observation } from '../../vocabulary/ledger.ts'
import { inForce } from '../../scoring/effects.ts'
import { isAgainst, isReview } from '../../scoring/strikes.ts'
import type { Review } from '../../vocabulary/sealed.ts'
import type { AppealAnswer, Game } from '../../vocabulary/state.ts'
import { note } from '../acts.ts'
import { ownOf } from '../citizens.ts'

export type Correction = { citizen: Seat; ref: string }
export type Heard = { answers: ReadonlyMap<Seat, AppealAnswer>; corrections: Correction[] }

/** Whether an act is a visit to the appeal desk. */
export function isAppeal(features: readonly string[]): boolean {
  return features.includes('civic.appeal')
}

/**
 * Answers the appeals of a month. A form letter changes nothing; a human review strikes a line that is truly mistaken as
 * often as the regime's reviewers find one, and charges nobody else with it. What was struck is written down.
 */
export function hearAppeals(g: Game): Heard {
  const { sealed, town } = g
  const { review } = inForce(sealed)
  const appellants = sealed.acts
    .filter(({ month, outcome, features }) => month === town.month && outcome === 'done' && isAppeal(features.map(({ feature }) => feature)))
    .map(({ citizen }) => citizen)
  const corrections = new Map<Seat, Correction>()
  const answers = new Map<Seat, AppealAnswer>()
  for (const seat of new Set(appellants)) {
    const answer = isReview(review) ? reviewed(g, seat, review) : { says: 'form-letter' as const, strikes: null }
    if (answer.strikes !== null) corrections.set(seat, { citizen: seat, ref: answer.strikes })
    answers.set(seat, answer.says)
    if (isReview(review)) note(g, seat, { slot: 0, what: 'review' })
  }
  for (const correction of corrections.values()) sealed.corrections.push({ month: town.month, ...correction })
  return { answers, corrections: [...corrections.values()] }
}

/** A person looks: at a line within the window, for a mistake that is one, and mostly sees it. */
function reviewed(g: Game, seat: Seat, { months, finds }: Review): { says: AppealAnswer; strikes: string | null } {
  const { sealed, town } = g
  const line = disputedLine(g, seat, months)
  if (!line) return { says: linesAgainst(g, seat).length > 0 ? 'too-old' : 'upheld', strikes: null }
  const seen = observationOf(g, line)
  const isStruck = sealed.corrections.some(({ citizen, ref }) => citizen === seat && ref === line.cause.ref)
  const isMistaken = seen !== undefined && seen.citizen !== seen.actual && !isStruck
  const isFound = isMistaken && chance(sealed.seed, 'review', town.month, seat) * 100 < finds
  return isFound ? { says: 'corrected', strikes: seen.id } : { says: 'upheld', strikes: null }
}

/** The line that an appeal names by its number among one's own, or, of the lines within the window, the one that took most. */
function disputedLine(g: Game, seat: Seat, months: number): LedgerLine | null {
  const { appeal } = ownOf(g, seat)
  const isOpen = ({ month }: LedgerLine) => g.town.month - month <= months
  if (appeal > 0)
    return (
      linesOf(g, seat)
        .slice(appeal - 1, appeal)
        .find(isOpen) ?? null
    )
  const sign = signOf(g)
  return sortedByAll(linesAgainst(g, seat).filter(isOpen), ({ delta, seq }) => [sign * delta, seq])[0] ?? null
}

function linesAgainst(g: Game, seat: Seat): LedgerLine[] {
  return linesOf(g, seat).filter((line) => isAgainst(g.sealed.sealed.regime, line, observationOf(g, line)))
}

function linesOf({ sealed }: Game, seat: Seat): LedgerLine[] {
  return sealed.ledger.filter(({ citizen }) => citizen === seat)
}

function signOf({ sealed }: Game): 1 | -1 {
  return sealed.sealed.regime.scale.better === 'high' ? 1 : -1
}

function observationOf(g: Game, { cause }: LedgerLine): Observation | undefined {
  return g.sealed.observations.find(({ id }) => id === cause.ref)
}
