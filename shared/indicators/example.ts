import type { Seat } from '../vocabulary/ids.ts'
import type { Act, CauseKind, LedgerLine, Observation, StandingRow } from '../vocabulary/ledger.ts'
import type { LivedPhase } from '../vocabulary/phase.ts'
import type { Log, Rules } from './log.ts'

/** Small logs for worked examples: each line says one thing, and what is not said is empty. */

const RULES: Rules = {
  scale: { min: 0, max: 1000, start: 600, unit: 'points', better: 'high' },
  tiers: [
    { letter: 'A', name: 'High', from: 700 },
    { letter: 'B', name: 'Middle', from: 500 },
    { letter: 'C', name: 'Low', from: 0 },
  ],
  effects: {},
  updates: [],
  sensors: {},
  proxy: {},
  terms: {},
  consent: 'voluntary',
  consequences: {
    gates: [
      { privilege: 'travel', tier: 'B' },
      { privilege: 'stage', tier: 'A' },
    ],
    queue: 'lot',
    prices: [],
  },
}

/** A log of `people`, all there from month 1, who lived the months of these phases. */
export function logOf(some: Partial<Omit<Log, 'room' | 'sealed'>> & { people?: number; phases?: LivedPhase[]; rules?: Partial<Rules> }): Log {
  const { people = 2, phases = ['ordinary', 'rule'], rules = {}, ...lists } = some
  return {
    room: { months: phases.map((phase, i) => ({ month: i + 1, phase, event: null, sleeps: false })) },
    sealed: { regime: { ...RULES, ...rules } },
    citizens: Array.from({ length: people }, (_, i) => citizen(i + 1)),
    acts: [],
    observations: [],
    ledger: [],
    standings: [],
    lives: [],
    ties: [],
    ratings: [],
    reports: [],
    consents: [],
    theories: [],
    votes: [],
    endings: [],
    ...lists,
  }
}

export function citizen(seat: Seat, some: Partial<Log['citizens'][number]> = {}): Log['citizens'][number] {
  return { seat, name: `Citizen ${seat}`, persona: 'twin', dream: 'sea', district: 'gate', bot: null, from: 1, covered: [], ...some }
}

/** An answer to a dilemma of a class. */
export function answered(month: number, seat: Seat, kind: string, features: readonly string[]): Act {
  return { ...did(month, seat, 'card', features), slot: 0, dilemma: 'card', class: kind, option: 'a' }
}

/** An activity in the first slot. */
export function did(month: number, seat: Seat, activity: string, features: readonly string[] = []): Act {
  const what = features.map((feature) => ({ feature, magnitude: 1 }))
  return { id: `m${month}-c${seat}-${activity}`, month, slot: 1, citizen: seat, activity, place: 'home', outcome: 'done', features: what }
}

/** What was seen of an act, in the file of `seat`. */
export function seen(act: Act, seat: Seat = act.citizen, sensor = 'street'): Observation {
  const { id, month, slot, citizen: actual, features } = act
  return { id: `${id}.0`, act: id, month, slot, citizen: seat, actual, sensor, feature: features[0]?.feature ?? '', magnitude: 1 }
}

/** A line of the ledger. */
export function line(month: number, seat: Seat, kind: CauseKind, delta: number, ref: string | null = null): LedgerLine {
  return { seq: 1, month, citizen: seat, cause: { kind, ref }, delta, balance: 0 }
}

/** Standings at a month's end, of seats 1, 2, 3 … */
export function stood(month: number, values: readonly number[], tiers: readonly string[] = []): StandingRow[] {
  return values.map((value, i) => ({ month, citizen: i + 1, value, tier: tiers[i] ?? null }))
}

/** Lives at the end, of seats 1, 2, 3 …, with their standings. */
export function ended(lives: readonly number[], standings: readonly number[] = []): Log['endings'] {
  return lives.map((life, i) => ({ citizen: i + 1, life, dreamSteps: 0, joy: life, standing: standings[i] ?? null }))
}
