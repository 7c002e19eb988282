import type { Seat } from '../../vocabulary/ids.ts'
import type { StandingRow } from '../../vocabulary/ledger.ts'
import type { Secrets } from '../../vocabulary/state.ts'

/** The last standing of a citizen; null when there never was one. */
export function lastStanding({ standings }: Pick<Secrets, 'standings'>, seat: Seat): StandingRow | null {
  return standings.findLast(({ citizen }) => citizen === seat) ?? null
}
