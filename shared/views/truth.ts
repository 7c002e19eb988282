import { isReport } from '../vocabulary/feature.ts'
import type { Act, LedgerLine, Observation } from '../vocabulary/ledger.ts'
import type { Secrets } from '../vocabulary/state.ts'
import type { TrueLine } from '../vocabulary/view.ts'

type Index = { observations: ReadonlyMap<string, Observation>; acts: ReadonlyMap<string, Act> }

const indices = new WeakMap<Secrets, Index>()

/** Ledger lines with what stands behind each: what was seen, by which sensor, where, and who was really there. */
export function trueLines(sealed: Secrets, wanted: (line: LedgerLine) => boolean): TrueLine[] {
  const { observations, acts } = indexOf(sealed)
  return sealed.ledger.filter(wanted).map((line) => {
    const seen = line.cause.ref === null ? undefined : observations.get(line.cause.ref)
    return {
      ...line,
      feature: seen?.feature ?? null,
      sensor: seen?.sensor ?? null,
      // Where a report was made would tell who made it.
      place: seen && !isReport(seen.feature) ? (acts.get(seen.act)?.place ?? null) : null,
      actual: seen?.actual ?? null,
      report: seen?.feature === 'report.received' ? reportOf(sealed, seen) : null,
    }
  })
}

/** The report behind an entry: the first of the month about the citizen is the one that was recorded. */
function reportOf({ reports }: Secrets, { month, citizen }: Observation): TrueLine['report'] {
  const report = reports.find((one) => one.month === month && one.of === citizen)
  return report ? { feature: report.feature, true: report.true } : null
}

function indexOf(sealed: Secrets): Index {
  const known = indices.get(sealed)
  if (known) return known
  const index = {
    observations: new Map(sealed.observations.map((seen) => [seen.id, seen])),
    acts: new Map(sealed.acts.map((act) => [act.id, act])),
  }
  indices.set(sealed, index)
  return index
}
