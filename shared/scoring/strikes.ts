import { chance } from '../kit/chance.ts'
import { sortedByAll } from '../kit/sorted.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { LedgerLine, Observation } from '../vocabulary/ledger.ts'
import type { Recording } from '../vocabulary/recording.ts'
import { effectIn } from './effects.ts'
import type { Review, SealedRegime } from '../vocabulary/sealed.ts'

/** An entry that a review takes out of somebody's file. */
export type Strike = { month: number; citizen: Seat; ref: string }

type Books = { month: number; ledger: readonly LedgerLine[]; observations: readonly Observation[] }

/** Whether a regime lets people look at a case. */
export function isReview(review: SealedRegime['review']): review is Review {
  return 'finds' in review
}

/** Whether a line is an entry against its citizen: it took points, or puts them on a list, if only once its grace is over. */
export function isAgainst(regime: SealedRegime, { cause, delta }: LedgerLine, seen: Observation | undefined): boolean {
  if (cause.kind !== 'observation') return false
  const puts = regime.family === 'list' && seen !== undefined && (effectIn(regime, seen.feature, seen.month)?.points ?? 0) > 0
  return puts || (regime.scale.better === 'high' ? delta < 0 : delta > 0)
}

/**
 * What a human review would strike in a month of a rescored life: of those who went to the appeal desk, or of everybody,
 * the mistaken entry within the window that took most; found as often as the regime's reviewers find one.
 */
export function strikesOf(recording: Recording, regime: SealedRegime, books: Books, ofAll: boolean): Strike[] {
  const { id, review, scale } = regime
  if (!isReview(review)) return []
  const { month, ledger, observations } = books
  const mistaken = new Map(observations.filter((seen) => seen.citizen !== seen.actual).map((seen) => [seen.id, seen]))
  const struck = new Set(ledger.filter(({ cause }) => cause.kind === 'correction').map(({ citizen, cause }) => `${citizen}|${cause.ref}`))
  const sign = scale.better === 'high' ? 1 : -1
  const seats = ofAll ? recording.citizens.map(({ seat }) => seat) : appellantsIn(recording, month)
  return seats.flatMap((citizen) => {
    const open = ledger.filter(
      (line) =>
        line.citizen === citizen &&
        month - line.month <= review.months &&
        line.cause.ref !== null &&
        mistaken.has(line.cause.ref) &&
        isAgainst(regime, line, mistaken.get(line.cause.ref)) &&
        !struck.has(`${citizen}|${line.cause.ref}`),
    )
    const ref = sortedByAll(open, ({ delta, seq }) => [sign * delta, seq])[0]?.cause.ref
    const isFound = chance(recording.commitment, id, 'review', month, citizen) * 100 < review.finds
    return ref !== undefined && ref !== null && isFound ? [{ month, citizen, ref }] : []
  })
}

function appellantsIn({ acts }: Recording, month: number): Seat[] {
  const visits = acts.filter((act) => act.month === month && act.outcome === 'done' && act.features.some(({ feature }) => feature === 'civic.appeal'))
  return [...new Set(visits.map(({ citizen }) => citizen))]
}
