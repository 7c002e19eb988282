import { consequencesOf, type Subject } from '../../shared/scoring/consequences.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import type { StandingRow } from '../../shared/vocabulary/ledger.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import type { Doors, ScoreFile } from '../../shared/vocabulary/state.ts'
import { booked } from './month.ts'
import { aSighting } from './sealed.ts'

/** The standings of one citizen, a month each from month 3 on, of whom these features are seen; no friends. */
export function lived(regime: SealedRegime, months: readonly (readonly string[])[]): StandingRow[] {
  let files: Record<string, ScoreFile> = {}
  return months.flatMap((features, i) => {
    const month = 3 + i
    const posted = features.map((feature, nth) => aSighting({ feature, month, id: `m${month}-${nth}` }))
    const books = booked(regime, { month, citizens: [1], posted, files })
    files = books.files
    return books.standings
  })
}

/** The last of those standings. */
export function endOf(regime: SealedRegime, months: readonly (readonly string[])[]): number | undefined {
  return lived(regime, months).at(-1)?.value
}

/** What a standing does on the board to a citizen without ties. */
export function doorsAt(regime: SealedRegime, value: number, over: Partial<Subject> = {}): Doors {
  const row = { value, tier: tierOf(regime, value) }
  return consequencesOf(regime, { row, seat: 1, month: 3, ties: [], seen: [], seed: 'room', isKin: false, isTaken: false, isSpared: false, ...over })
}
