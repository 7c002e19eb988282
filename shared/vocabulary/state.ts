import type { District, Privilege, Way } from './content.ts'
import type { Disclosure } from './disclosure.ts'
import type { EventEffect } from './event.ts'
import type { Seat } from './ids.ts'
import type { Effect, Temperament } from './intent.ts'
import type { StepSeconds } from './journal.ts'
import type { Act, LedgerLine, Observation, StandingRow } from './ledger.ts'
import type { Length, Phase, Step } from './phase.ts'
import type { Sealed } from './regime.ts'

/**
 * The state of a room. Its layout is the visibility policy: `town` and `citizens` are public, `own[seat]` is that seat's,
 * `facilitator` is the desk's, `sealed` nobody's before the reveal.
 */
export type Game = {
  town: Town
  citizens: Record<string, Citizen>
  own: Record<string, Own>
  facilitator: Desk
  sealed: Secrets
}

/** Times are in ms since entry 0. */
export type Town = {
  length: Length
  disclosure: Disclosure
  commitment: string
  chairs: number
  stepSeconds: StepSeconds
  solo: boolean
  phase: Phase
  /** 0 before the first month. */
  month: number
  step: Step | null
  /** Version at which this step began, so that a late clock can't end the next one. */
  since: number
  deadline: number | null
  /** Time left when the room was paused. */
  left: number | null
  /** Sequence number of the last entry, and when it was written. */
  version: number
  now: number
  paused: boolean
  locked: boolean
  /** What is public of the system, once it is there; `glass`: the rules on the wall, at that level only. */
  regime: {
    id: string
    title: string
    tiers: { letter: string; name: string }[]
    scale: { min: number; max: number }
    notebook: string[]
    glass: string | null
  } | null
  /** The month's event and what it does now that it is drawn. */
  event: { id: string; effect: EventEffect } | null
  /** Sensors live, of all: the share that the glass covers. */
  live: { of: number; are: number }
  /** Gates that stand on the board; `open`: nobody was stopped there this month. */
  gates: Record<string, { privilege: Privilege; tier: string | null; open: boolean }>
  /** What the month's two slots looked like, once resolved. */
  crowds: [Record<string, Crowd>, Record<string, Crowd>] | null
  windows: { lit: number; of: number }
  theories: 'open' | 'closed'
  reveal: { step: number } | null
}

/** Who was at a place in a slot: how many wanted to, who was served, who waited outside. */
export type Crowd = { wants: number; served: Seat[]; waiting: Seat[] }

export type Citizen = {
  place: string
  bot: boolean
  away: boolean
  ready: boolean
  /** First month lived. */
  from: number
}

export type Planned = { activity: string; with: Seat | null }

export type Own = {
  persona: string
  dream: string
  district: District
  coins: number
  joy: number
  /** Steps done, and acts done towards the next one. */
  dreamSteps: number
  dreamActs: number
  ties: Seat[]
  plan: [Planned | null, Planned | null]
  pays: boolean
  way: Way
  dilemma: { id: string; answer: 'a' | 'b' | null } | null
  /** Dilemmas met, oldest first. */
  met: string[]
  /** Coins owed, by the month in which they fall due. */
  debts: { month: number; coins: number }[]
  ticket: boolean
  /** Last month in which each activity was done. */
  last: Record<string, number>
  /** What happened to this citizen in the month, in order. */
  diary: Diary[]
  theories: Record<string, { effect: Effect; confidence: number }>
  /** What the system said at the last statement, as far as the room's disclosure level goes. */
  notice: Notice | null
  /** What the tier of the last statement opens and costs on the board. */
  doors: Doors
  /** Six activities that the phone opens on this month. */
  hand: string[]
}

/** `slot` 0: before slot 1 or at the month's end. `what` is a content id or one of bills, debt, way, wear, ties, purse, dream. */
export type Diary = {
  slot: 0 | 1 | 2
  what: string
  outcome: Act['outcome'] | 'note'
  place: string | null
  coins: number
  joy: number
  fined: number
}

export type Doors = { shut: Privilege[]; price: number; rank: number }

export type Notice = {
  month: number
  value?: number
  tier?: string
  direction?: 'up' | 'down' | 'same'
  /** At most four codes, as adverse-action notices give them. */
  reasons?: string[]
  lines?: NoticeLine[]
  shut?: Privilege[]
  ties?: { seat: Seat; tier: string | null }[]
}

/** A line as the citizen may read it at `glass`: what was booked, never who was really there. */
export type NoticeLine = { seq: number; month: number; kind: string; feature: string | null; sensor: string | null; delta: number; balance: number }

export type Desk = { showsLedger: boolean; bots: Record<string, Temperament> }

export type Secrets = {
  seed: string
  sealed: Sealed
  acts: Act[]
  observations: Observation[]
  /** Ids of observations that wait to be booked, with the month in which they post. */
  waiting: { id: string; month: number }[]
  liveSensors: string[]
  ledger: LedgerLine[]
  standings: StandingRow[]
  /** Per citizen, what the regime's family keeps between bookings. */
  files: Record<string, ScoreFile>
  ties: { month: number; a: Seat; b: Seat }[]
  months: { month: number; phase: Phase; event: string | null }[]
}

/** A citizen's file in a regime: balances by account, and entries that may expire. */
export type ScoreFile = { accounts: Record<string, number>; entries: { ref: string; month: number; points: number }[] }
