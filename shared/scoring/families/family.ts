import type { SealedRegime } from '../../vocabulary/regime.ts'
import type { ScoreFile } from '../../vocabulary/state.ts'

/** Points that a cause would move in one account; `ref` and `month` let the entry expire. */
export type Change = { account: string; points: number; ref: string; month: number }

/** How a family keeps a citizen's file. Pure; every number is an integer in the regime's unit. */
export type Family = {
  /** The file of a citizen who has just been enrolled. */
  open(regime: SealedRegime): ScoreFile
  /** The file after a change, as far as floors and ceilings let it go. */
  book(regime: SealedRegime, file: ScoreFile, change: Change): ScoreFile
  /** The standing. */
  value(file: ScoreFile): number
  /** Entries of the file that are struck in a month. */
  expired(regime: SealedRegime, file: ScoreFile, month: number): ScoreFile['entries']
  /** The file without an entry. */
  strike(regime: SealedRegime, file: ScoreFile, ref: string): ScoreFile
}
