import { chance } from '../../kit/chance.ts'
import { sortedByAll } from '../../kit/sorted.ts'
import { inForce } from '../../scoring/effects.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { LedgerLine, Observation } from '../../vocabulary/ledger.ts'
import type { AppealAnswer, Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'

/** How often a human review finds a mistake that is one. */
const FOUND = 0.9

export type Correction = { citizen: Seat; account: string; points: number; ref: string }
export type Heard = { answers: ReadonlyMap<Seat, AppealAnswer>; corrections: Correction[] }

/** Whether an act is a visit to the appeal desk. */
export function isAppeal(features: readonly string[]): boolean {
  return features.includes('civic.appeal')
}

/**
 * Answers the appeals of a month. A form letter changes nothing; a human review takes back a line that is truly mistaken,
 * nine times in ten, and charges nobody else with it.
 */
export function hearAppeals(g: Game): Heard {
  const { sealed, town } = g
  const appellants = sealed.acts
    .filter(({ month, outcome, features }) => month === town.month && outcome === 'done' && isAppeal(features.map(({ feature }) => feature)))
    .map(({ citizen }) => citizen)
  const corrections = new Map<Seat, Correction>()
  const answers = new Map<Seat, AppealAnswer>()
  for (const seat of appellants) {
    const isReviewed = sealed.sealed.regime.appeal === 'human-review'
    const correction = isReviewed && chance(sealed.seed, 'review', town.month, seat) < FOUND ? correctionFor(g, seat) : null
    if (correction) corrections.set(seat, correction)
    answers.set(seat, isReviewed ? (correction ? 'corrected' : 'upheld') : 'form-letter')
  }
  return { answers, corrections: [...corrections.values()] }
}

/** What a mistaken line took, to be given back; null when the line is no mistake, or was given back before. */
function correctionFor(g: Game, seat: Seat): Correction | null {
  const line = disputedLine(g, seat)
  const seen = line && observationOf(g, line)
  const account = seen ? inForce(g.sealed).effects[seen.feature]?.account : undefined
  const isStruck = g.sealed.ledger.some(({ citizen, cause }) => citizen === seat && cause.kind === 'correction' && cause.ref === line?.cause.ref)
  if (!line || !seen || account === undefined || isStruck || seen.citizen === seen.actual || line.delta === 0) return null
  return { citizen: seat, account, points: 0 - line.delta, ref: seen.id }
}

/** The line of the last notice that an appeal names, or the one that took most. */
function disputedLine(g: Game, seat: Seat): LedgerLine | null {
  const { appeal, notice } = ownOf(g, seat)
  const lines = g.sealed.ledger.filter(({ citizen, month }) => citizen === seat && month === notice?.month)
  if (appeal > 0) return lines[appeal - 1] ?? null
  const sign = g.sealed.sealed.regime.scale.better === 'high' ? 1 : -1
  const seen = lines.filter(({ cause }) => cause.kind === 'observation')
  return sortedByAll(seen, ({ delta, seq }) => [sign * delta, seq])[0] ?? null
}

function observationOf(g: Game, { cause }: LedgerLine): Observation | undefined {
  return g.sealed.observations.find(({ id }) => id === cause.ref)
}
