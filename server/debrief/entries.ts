import { lastRows } from '../../shared/indicators/audit/people.ts'
import { groupedBy } from '../../shared/kit/grouped.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'
import type { OwnFile } from '../../shared/vocabulary/debrief.ts'
import { isReport } from '../../shared/vocabulary/feature.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { citizenAt } from './twins.ts'

/** All that stands in the file of one citizen, oldest first. */
export function observationsIn(recording: Recording, seat: Seat): OwnFile['observations'] {
  const places = new Map(recording.acts.map(({ id, place }) => [id, place]))
  const struck = new Set(recording.corrections.filter(({ citizen }) => citizen === seat).map(({ ref }) => ref))
  const own = recording.observations.filter(({ citizen }) => citizen === seat)
  const points = pointsIn(recording, seat)
  return sortedByAll(own, ({ month, slot, id }) => [month, slot, id]).map(({ id, act, month, slot, feature, sensor, actual }) => ({
    id,
    month,
    slot,
    feature,
    sensor,
    // Where a report was made would tell who made it.
    place: isReport(feature) ? null : (places.get(act) ?? null),
    points: points.get(id) ?? 0,
    actual: actual === seat ? null : named(recording, actual),
    corrected: struck.has(id),
  }))
}

/** What one did that stands in the file of somebody else, and what it moved there. */
export function carriedFor(recording: Recording, seat: Seat): OwnFile['carried'] {
  return recording.observations
    .filter(({ citizen, actual }) => actual === seat && citizen !== seat)
    .map(({ id, month, feature, citizen }) => ({ month, feature, by: named(recording, citizen), points: pointsIn(recording, citizen).get(id) ?? 0 }))
}

/** What moved a standing, by kind of cause; what moved most comes first. */
export function causesIn({ ledger }: Recording, seat: Seat): OwnFile['causes'] {
  const kinds = groupedBy(
    ledger.filter(({ citizen }) => citizen === seat),
    ({ cause }) => cause.kind,
  )
  const causes = [...kinds].map(([kind, lines]) => ({ kind, points: lines.reduce((sum, { delta }) => sum + delta, 0), lines: lines.length }))
  return sortedByAll(causes, ({ kind, points }) => [-Math.abs(points), kind])
}

/** From the start to the last standing; null for somebody who never had one. */
export function accountIn(recording: Recording, seat: Seat): OwnFile['account'] {
  const last = lastRows(recording.standings).get(seat)
  if (!last) return null
  const { start } = recording.sealed.regime.scale
  const moved = causesIn(recording, seat).reduce((sum, { points }) => sum + points, 0)
  return { start, rest: last.value - start - moved, standing: last.value, month: last.month }
}

/** All that each observation moved in a file, what took it back counted in. */
function pointsIn({ ledger }: Recording, seat: Seat): ReadonlyMap<string, number> {
  const points = new Map<string, number>()
  for (const { citizen, cause, delta } of ledger) {
    if (citizen === seat && cause.ref !== null) points.set(cause.ref, (points.get(cause.ref) ?? 0) + delta)
  }
  return points
}

export function named(recording: Recording, seat: Seat): { seat: Seat; name: string } {
  return { seat, name: citizenAt(recording, seat).name }
}
