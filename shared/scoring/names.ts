import type { Disclosure } from '../vocabulary/disclosure.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { LedgerLine, Observation, StandingRow } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'
import type { PublicName } from '../vocabulary/state.ts'
import { DISCLOSED } from './disclosure.ts'

export type MonthsList = {
  regime: SealedRegime
  /** Standings and lines of the month. */
  rows: readonly StandingRow[]
  lines: readonly LedgerLine[]
  observations: ReadonlyMap<string, Observation>
}

/** Whom the system names in public, and what it says of them, by seat: no more than the room's level tells each of themselves, and never who reported. null: it names nobody. */
export function publicNames(level: Disclosure, { regime, rows, lines, observations }: MonthsList): Record<Seat, PublicName> | null {
  const { names } = regime.consequences
  const granted = DISCLOSED[level]
  if (!names || !granted.tier) return null
  const listed = rows.filter(({ tier }) => names.tiers.some((letter) => letter === tier))
  const entriesOf = (seat: Seat) =>
    lines.flatMap(({ citizen, cause, delta }) => {
      const feature = (cause.ref === null ? undefined : observations.get(cause.ref)?.feature) ?? null
      return citizen === seat && feature !== 'report.made' ? [{ feature, kind: cause.kind, delta }] : []
    })
  return Object.fromEntries(
    listed.map(({ citizen, tier, value }): [Seat, PublicName] => [
      citizen,
      {
        tier,
        ...(names.shows !== 'tier' && granted.value && { value }),
        ...(names.shows === 'entries' && granted.file === 'points' && { entries: entriesOf(citizen) }),
      },
    ]),
  )
}
