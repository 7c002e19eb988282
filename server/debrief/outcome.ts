import { lastRows } from '../../shared/indicators/audit/people.ts'
import { letsOut, type Reform } from '../../shared/scoring/reforms.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { StandingRow } from '../../shared/vocabulary/ledger.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { rescored } from './rescoring.ts'
import type { Scene } from './scene.ts'
import { monthsWithDoors, shutIn, type Lives } from './shut.ts'

/** Where each life ended, and how many doors were shut to it over all months. */
export type Outcome = { rows: ReadonlyMap<Seat, StandingRow>; shut: ReadonlyMap<Seat, number> }

/** All of a recording that a standing hangs on, beside its people. */
const ROWS = ['acts', 'observations', 'standings', 'ties', 'ratings', 'reports', 'consents', 'struck', 'corrections', 'renewals', 'sealed'] as const

/** Outcomes by the ledger that was played: while nothing is lived, votes and answers change none of them. */
const known = new WeakMap<Recording['ledger'], { lived: Recording; outcomes: Map<string, Outcome> }>()

/** What the recorded lives came to after some reforms; as they were played after none. */
export function outcomeAfter(scene: Scene, reforms: readonly Reform[]): Outcome {
  const outcomes = outcomesOf(scene.lived)
  const key = JSON.stringify(reforms)
  const outcome = outcomes.get(key) ?? outcomeOf(scene, reforms.length === 0 ? asPlayed(scene) : underReforms(scene, reforms))
  outcomes.set(key, outcome)
  return outcome
}

function outcomesOf(lived: Recording): Map<string, Outcome> {
  const made = known.get(lived.ledger)
  if (made && isSameLife(made.lived, lived)) return made.outcomes
  const outcomes = new Map<string, Outcome>()
  known.set(lived.ledger, { lived, outcomes })
  return outcomes
}

/** Rows are not copied as long as nothing is lived. */
function isSameLife(one: Recording, other: Recording): boolean {
  return ROWS.every((name) => one[name] === other[name]) && JSON.stringify(one.citizens) === JSON.stringify(other.citizens)
}

function asPlayed({ lived }: Scene): Lives {
  return { ...lived, regime: lived.sealed.regime, leaves: false }
}

function underReforms({ lived, deps }: Scene, reforms: readonly Reform[]): Lives {
  const { sealed, observations, standings } = rescored(lived, deps, { regime: lived.room.regime, seed: null, reforms })
  return { regime: sealed.regime, observations, standings, leaves: letsOut(reforms) }
}

function outcomeOf({ lived, deps }: Scene, lives: Lives): Outcome {
  const shutAt = shutIn(lived, deps, lives)
  const shut = new Map<Seat, number>()
  for (const month of monthsWithDoors(lived)) for (const [seat, doors] of shutAt(month)) shut.set(seat, (shut.get(seat) ?? 0) + doors.length)
  return { rows: lastRows(lives.standings), shut }
}
