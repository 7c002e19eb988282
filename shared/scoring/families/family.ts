import type { CauseKind } from '../../vocabulary/ledger.ts'
import type { SealedRegime } from '../../vocabulary/sealed.ts'
import type { ScoreFile } from '../../vocabulary/state.ts'

/** Points that a cause moves in one account, in that account's unit; `feature` is empty for causes that aren't acts. */
export type Change = { account: string; points: number; ref: string; month: number; feature: string }

/** What time alone does to a file: one line of the ledger each. */
export type Passing = { kind: Extract<CauseKind, 'decay' | 'expiry' | 'list' | 'reset'>; ref: string | null; file: ScoreFile }

/** How a family keeps a citizen's file. Pure; a standing is an integer in the regime's unit. */
export type Family = {
  /** The file of a citizen who is enrolled in a month: time has passed in it up to the month before. */
  open(regime: SealedRegime, month: number): ScoreFile
  /** The file after a change, as far as floors and ceilings let it go. */
  book(regime: SealedRegime, file: ScoreFile, change: Change): ScoreFile
  /** The standing. */
  value(regime: SealedRegime, file: ScoreFile): number
  /** The file as if a cause had never been entered. */
  strike(regime: SealedRegime, file: ScoreFile, ref: string): ScoreFile
  /** What time does to the file up to a month: one change after the other, each on top of the one before. */
  passes(regime: SealedRegime, file: ScoreFile, month: number): Passing[]
  /** Moves the standing itself, whatever its accounts say. */
  shift(regime: SealedRegime, file: ScoreFile, points: number): ScoreFile
  /** The file with its place among its peers: families in which others' acts count. */
  place?(regime: SealedRegime, file: ScoreFile, peers: readonly ScoreFile[]): ScoreFile
}

export function within(value: number, low: number, high: number): number {
  // Adding 0 turns a rounded -0 into 0.
  return Math.min(Math.max(value, low), high) + 0
}

export function withinScale({ scale }: SealedRegime, value: number): number {
  return within(value, scale.min, scale.max)
}

/** An entry of a change, with the points that it really moved. */
export function entered(file: ScoreFile, { ref, account, month, feature }: Change, points: number): ScoreFile['entries'] {
  return [...file.entries, { ref, account, month, points, feature }]
}
