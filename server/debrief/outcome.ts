import { lastRows } from '../../shared/indicators/audit/people.ts'
import { letsOut, reformed, type Reform } from '../../shared/scoring/reforms.ts'
import { rescore } from '../../shared/scoring/rescore.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { StandingRow } from '../../shared/vocabulary/ledger.ts'
import { perLife } from './per-life.ts'
import { worldOf } from './rescoring.ts'
import type { Scene } from './scene.ts'
import { monthsWithDoors, shutIn, type Lives } from './shut.ts'

/** Where each life ended, and how many doors were shut to it over all months. */
export type Outcome = { rows: ReadonlyMap<Seat, StandingRow>; shut: ReadonlyMap<Seat, number> }

const outcomesOf = perLife<Map<string, Outcome>>()

/** What the recorded lives came to after some reforms; as they were played after none. */
export function outcomeAfter(scene: Scene, reforms: readonly Reform[]): Outcome {
  const outcomes = outcomesOf(scene.lived, () => new Map())
  const key = JSON.stringify(reforms)
  const outcome = outcomes.get(key) ?? outcomeOf(scene, reforms.length === 0 ? asPlayed(scene) : underReforms(scene, reforms))
  outcomes.set(key, outcome)
  return outcome
}

function asPlayed({ lived }: Scene): Lives {
  return { ...lived, regime: lived.sealed.regime, leaves: false }
}

function underReforms({ lived, deps }: Scene, reforms: readonly Reform[]): Lives {
  const { regime } = lived.sealed
  const { observations, standings } = rescore(lived, regime, worldOf(deps, lived.room.length), reforms)
  return { regime: reformed(regime, reforms), observations, standings, leaves: letsOut(reforms) }
}

function outcomeOf({ lived, deps }: Scene, lives: Lives): Outcome {
  const shutAt = shutIn(lived, deps, lives)
  const shut = new Map<Seat, number>()
  for (const month of monthsWithDoors(lived)) for (const [seat, doors] of shutAt(month)) shut.set(seat, (shut.get(seat) ?? 0) + doors.length)
  return { rows: lastRows(lives.standings), shut }
}
