import type { Disclosure } from '../vocabulary/disclosure.ts'
import type { LedgerLine, Observation } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'
import type { ShownFile } from '../vocabulary/state.ts'
import { isReport } from '../vocabulary/feature.ts'
import { DISCLOSED } from './disclosure.ts'

export type AskedFile = {
  regime: Pick<SealedRegime, 'access'>
  month: number
  /** null: no score yet. */
  value: number | null
  /** All lines of the citizen so far. */
  lines: readonly LedgerLine[]
  observations: ReadonlyMap<string, Observation>
}

/** What a citizen who asks gets to see of their file: as much as the regime lets them, and no more than the room's level tells. Never who was really there, who rated or who reported. */
export function shownFile(level: Disclosure, { regime, month, value, lines, observations }: AskedFile): ShownFile {
  const granted = DISCLOSED[level]
  const access = granted.file === 'nothing' || (regime.access === 'standing' && !granted.value) ? 'nothing' : regime.access
  return {
    month,
    access,
    ...(access !== 'nothing' && granted.value && value !== null && { value }),
    ...(access === 'entries' && { entries: lines.map((line) => entryOf(line, observations, granted.file === 'points')) }),
  }
}

function entryOf(
  { month, cause, delta }: LedgerLine,
  observations: AskedFile['observations'],
  tellsPoints: boolean,
): NonNullable<ShownFile['entries']>[number] {
  const seen = cause.ref === null ? undefined : observations.get(cause.ref)
  return {
    month,
    feature: seen?.feature ?? null,
    kind: cause.kind,
    sensor: seen && !isReport(seen.feature) ? seen.sensor : null,
    ...(tellsPoints && { delta }),
  }
}
