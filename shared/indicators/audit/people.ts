import type { Seat } from '../../vocabulary/ids.ts'
import type { StandingRow } from '../../vocabulary/ledger.ts'
import { worthOf, type Log } from '../log.ts'

/**
 * One scored life as an audit sees it. `open`: share of the system's doors that are open to it at the end, null where there
 * are none; `worth`: of what was really done in scored months, for the better above 0.
 */
export type Audited = { seat: Seat; district: string; persona: string; row: StandingRow; open: number | null; worth: number }

/** Everybody who has a standing at the end, bots too: it is the system that is looked at. `open`: by seat. */
export function auditedIn(log: Log, open: ReadonlyMap<Seat, number>): Audited[] {
  const last = lastRows(log.standings)
  const worth = worthBySeat(log)
  return log.citizens.flatMap(({ seat, district, persona }) => {
    const row = last.get(seat)
    return row ? [{ seat, district, persona, row, open: open.get(seat) ?? null, worth: worth.get(seat) ?? 0 }] : []
  })
}

/** The last standing of each citizen who has one. */
export function lastRows(standings: readonly StandingRow[]): ReadonlyMap<Seat, StandingRow> {
  return new Map(standings.toSorted((a, b) => a.month - b.month).map((row) => [row.citizen, row]))
}

function worthBySeat(log: Log): ReadonlyMap<Seat, number> {
  const scored = new Set(log.standings.map(({ citizen, month }) => `${citizen}-${month}`))
  const worth = new Map<Seat, number>()
  for (const act of log.acts) {
    if (act.outcome === 'done' && scored.has(`${act.citizen}-${act.month}`)) worth.set(act.citizen, (worth.get(act.citizen) ?? 0) + worthOf(log, act))
  }
  return worth
}
