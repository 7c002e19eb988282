import type { Missing } from '../../shared/scoring/missing.ts'
import { reformsFrom } from '../../shared/scoring/reforms.ts'
import type { LabSide } from '../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { rescored, type Library } from './rescoring.ts'

/** `regime`: empty for the room's own. `reforms`: a list as one types it, or `passed` for those that the class voted in. */
export type Asked = { regime: string; reforms: string }

/** Recorded lives under one set of rules: the log as it would have been written, and what it lacks. */
export type Side = { told: LabSide; log: Recording; missing: Missing[]; order: Parameters<typeof rescored>[2] }

/** The rules that somebody asks for; the sentence that is wrong with them otherwise. */
export function orderFrom(recording: Recording, deps: Library, { regime, reforms }: Asked): Side['order'] | string {
  const key = regime === '' ? recording.room.regime : regime
  if (key !== recording.room.regime && !deps.regimes[key]) return `There is no system called ${key}.`
  const list = reformsFrom(textOf(recording, reforms))
  return typeof list === 'string' ? `${list[0]?.toUpperCase()}${list.slice(1)}.` : { regime: key, seed: null, reforms: list }
}

function textOf({ reforms: { passed } }: Recording, text: string): string {
  return text === 'passed' ? passed.join(',') : text
}

/** What was played. */
export function playedSide(recording: Recording): Side {
  const order = { regime: recording.room.regime, seed: null, reforms: [] }
  return { told: told(recording, order), log: recording, missing: [], order }
}

/** The same lives under other rules. */
export function otherSide(recording: Recording, deps: Library, order: Side['order']): Side {
  const { missing, sealed, observations, ledger, standings } = rescored(recording, deps, order)
  const log = { ...recording, sealed, observations, ledger, standings }
  return { told: told(log, order), log, missing, order }
}

function told({ sealed: { regime } }: Recording, { regime: key, reforms }: Side['order']): LabSide {
  return {
    regime: key,
    title: regime.title,
    reforms: reforms.map(({ id, of }) => (of.length === 0 ? id : `${id}:${of.join('+')}`)),
    sensors: Object.keys(regime.sensors),
    unit: regime.scale.unit,
    better: regime.scale.better,
    tiers: regime.tiers.map(({ letter }) => letter),
  }
}
