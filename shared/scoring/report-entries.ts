import type { Seat } from '../vocabulary/ids.ts'
import type { Observation } from '../vocabulary/ledger.ts'

/** Months in which one citizen can lose by reports once. */
const SPARED = 2

/** Whether somebody has lost by a report too lately to lose by another. */
export function isSpared(seen: readonly Observation[], citizen: Seat, month: number): boolean {
  return seen.some((one) => one.citizen === citizen && one.feature === 'report.received' && month - one.month < SPARED)
}

type Reported = Pick<Observation, 'act' | 'month' | 'citizen' | 'magnitude'> & { feature: 'report.made' | 'report.received' }

/** What is recorded of a report: it needs no sensor, and its id names nobody but the one in whose file it stands. */
export function reportEntry({ month, citizen, feature, ...rest }: Reported): Observation {
  return { id: `m${month}-c${citizen}-${feature}`, month, slot: 0, citizen, actual: citizen, sensor: 'neighbours', feature, ...rest }
}
