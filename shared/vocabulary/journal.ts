import type { Disclosure } from './disclosure.ts'
import type { Actor } from './ids.ts'
import type { Intent } from './intent.ts'
import type { Length } from './phase.ts'
import type { Sealed } from './sealed.ts'
import type { Game } from './state.ts'

/** Rises whenever the same journal would give another state. A stored room of another version stays closed. */
export const RULES_VERSION = 5

/** Seconds a step may take; 0: no limit, the facilitator moves on. */
export type StepSeconds = { plan: number; social: number; statement: number }

/** A room's treatment and size, fixed when it is opened. */
export type Setup = {
  regime: string
  disclosure: Disclosure
  length: Length
  citizens: number
  stepSeconds: StepSeconds
  solo: boolean
  /** `typed`: people may ask for a name of their own. */
  names: 'given' | 'typed'
  /** Other rooms of the session have the same envelope: all are opened together. */
  together: boolean
  /** How the session deals people over its rooms: the seed of its lots, and which of how many rooms this is, from 0. */
  lot: { seed: string; room: number; rooms: number }
}

/** The setup of a room that is no part of a session, as far as sessions go. */
export const ALONE: Pick<Setup, 'names' | 'together' | 'lot'> = { names: 'given', together: false, lot: { seed: '', room: 0, rooms: 1 } }

/**
 * Where a branch begins: the state of another room at the start of a month, with the seed and the chairs of the new one.
 * Its envelope is open. `of` is the code of that room, or null for a recording; `seeds`: those of the months before, each
 * up to a month that isn't its own any more.
 */
export type Branch = { of: string | null; month: number; seeds: { until: number; seed: string }[]; state: Game }

/** Entry 0 of a journal: with the ordered intents it rebuilds the room byte for byte. The sealed regime is never drawn again. */
export type Opening = { rulesVersion: number; seed: string; setup: Setup; sealed: Sealed; branch?: Branch }

/** One entry: `at` is in ms since entry 0. */
export type Entry = { seq: number; actor: Actor; at: number; intent: Intent }
