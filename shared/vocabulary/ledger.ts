import type { Seat } from './ids.ts'

export const CAUSE_KINDS = [
  'opening',
  'observation',
  'friends',
  'rating',
  'report',
  'decay',
  'expiry',
  'update',
  'list',
  'appeal',
  'correction',
  'reset',
] as const
export type CauseKind = (typeof CAUSE_KINDS)[number]

/** One change to a standing with its cause; `ref` names the observation, the struck line or the month behind it. */
export type LedgerLine = { seq: number; month: number; citizen: Seat; cause: { kind: CauseKind; ref: string | null }; delta: number; balance: number }

/** One thing a citizen really did or was refused: the truth. Slot 0: dilemma, way, bills, the social step. */
export type Act = {
  id: string
  month: number
  slot: 0 | 1 | 2
  citizen: Seat
  activity?: string
  dilemma?: string
  /** Class of the dilemma: speaking up is measured on `voice` cards. */
  class?: string
  option?: 'a' | 'b'
  place: string
  outcome: 'done' | 'turned-away' | 'shut'
  features: { feature: string; magnitude: number }[]
  /** It was not chosen: no plan or answer was there when the month was played. */
  defaulted?: true
}

/** One recorded feature: `citizen` as the system believes, `actual` as it was. */
export type Observation = {
  id: string
  act: string
  month: number
  slot: number
  citizen: Seat
  actual: Seat
  sensor: string
  feature: string
  magnitude: number
}

/** A standing at a month's end; `lists`: those on which one stands, in a regime of lists. */
export type StandingRow = { month: number; citizen: Seat; value: number; tier: string | null; lists?: string[] }

/** A life at a month's end: 3 × dream steps + joy. */
export type LifeRow = { month: number; citizen: Seat; life: number; dreamSteps: number; joy: number }

/** Stars that one citizen gave another. */
export type Rating = { month: number; by: Seat; of: Seat; stars: number }

/** A report of one citizen by another: what they are said to have done, and whether they had. */
export type Report = { month: number; by: Seat; of: Seat; feature: string; true: boolean }

/** An answer to the app's question. `month`: the last one lived before it; `seconds`: since the terms, or the plan, were shown. */
export type Consent = { month: number; citizen: Seat; accept: boolean; seconds: number }
