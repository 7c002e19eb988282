import { lastRows } from '../../shared/indicators/audit/people.ts'
import { rankOfTier, tierOf } from '../../shared/scoring/tiers.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Act } from '../../shared/vocabulary/ledger.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'

/** Whether a refusal hung on a standing: a shut door, or a queue that goes by tier once there is the rule. */
export function isByTier({ room, sealed }: Recording, { month, outcome }: Act): boolean {
  const phase = room.months.find((one) => one.month === month)?.phase
  const isRule = phase === 'rule' || phase === 'reform'
  return outcome === 'shut' || (outcome === 'turned-away' && isRule && sealed.regime.consequences.queue === 'tier')
}

/** Whether somebody of a better tier got in where and when this one was turned away: among equals a queue goes by lot. */
export function gaveWay({ acts, standings, sealed: { regime } }: Recording, { citizen, month, slot, place }: Act): boolean {
  const before = lastRows(standings.filter((row) => row.month < month))
  const rank = (seat: Seat) => rankOfTier(regime, before.get(seat)?.tier ?? tierOf(regime, regime.scale.start))
  return acts.some(
    (other) =>
      other.month === month && other.slot === slot && other.place === place && other.outcome === 'done' && rank(other.citizen) < rank(citizen),
  )
}

/** Ties that are gone in the month after, by the last month in which they stood: nobody can tell from them who cut. */
export function tiesCut({ ties, room }: Recording): Recording['ties'] {
  const months = new Set(room.months.map(({ month }) => month))
  const stands = new Set(ties.map(({ month, a, b }) => `${month}-${a}-${b}`))
  return ties.filter(({ month, a, b }) => months.has(month + 1) && !stands.has(`${month + 1}-${a}-${b}`))
}
