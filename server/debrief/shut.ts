import { groupedBy } from '../../shared/kit/grouped.ts'
import { consequencesOf } from '../../shared/scoring/consequences.ts'
import { ALL_RULES, changed } from '../../shared/scoring/effects.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import type { Privilege } from '../../shared/vocabulary/content.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { StandingRow } from '../../shared/vocabulary/ledger.ts'
import { seedIn, type Recording } from '../../shared/vocabulary/recording.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import type { Library } from './rescoring.ts'

/** Recorded lives under some rules. `leaves`: who has no standing under them stands outside, before every open door. */
export type Lives = Pick<Recording, 'observations' | 'standings'> & { regime: SealedRegime; leaves: boolean }
type Months = Recording['room']['months']

/** Months of the rule in which the system was awake and not withdrawn: those in which it hung doors. */
export function monthsWithDoors({ room, struck }: Recording): Months {
  const isWithdrawn = (month: number) => struck.some((one) => one.rule === ALL_RULES && one.month < month)
  return room.months.filter(({ month, phase, sleeps }) => phase === 'rule' && !sleeps && !isWithdrawn(month))
}

/**
 * What was shut to each citizen in a month of the rule, by the standings before it: as the doors of the room hung, but for a
 * dream's gate that stays open one month longer.
 */
export function shutIn(recording: Recording, deps: Library, lives: Lives): (month: Months[number]) => ReadonlyMap<Seat, readonly Privilege[]> {
  const rows = groupedBy(lives.standings, ({ citizen }) => citizen)
  const seen = groupedBy(lives.observations, ({ citizen }) => citizen)
  const lastBefore = (seat: Seat, month: number) => (rows.get(seat) ?? []).findLast((row) => row.month < month)
  const { start } = lives.regime.scale
  const { taken, unscored } = lives.regime.consequences
  const decides = lives.regime.decisions.length > 0
  return ({ month, event }) => {
    const regime = changed(lives.regime, { hastened: {}, struck: recording.struck.filter((one) => one.month < month) })
    const lift = event !== null && deps.events[event]?.effect.amnesty ? 1 : 0
    const shutTo = ({ seat, persona }: Recording['citizens'][number]): readonly Privilege[] => {
      const trait = deps.book.personas[persona]?.trait
      const row = lastBefore(seat, month)
      if (row === undefined && lives.leaves) return []
      const waits = trait === 'no-file' && unscored !== undefined
      const subject = {
        seat,
        month: row?.month ?? 0,
        row: row ?? (waits ? null : { value: start, tier: tierOf(regime, start) }),
        ties: decides ? tiesOf(recording, seat, month - 1).flatMap((tie) => lastBefore(tie, month)?.value ?? []) : [],
        seen: decides ? (seen.get(seat) ?? []).filter((one) => one.month < month) : [],
        seed: seedIn(recording, month),
        isKin: trait === 'kin',
        isTaken: taken !== undefined && isTakenFrom(recording, rows.get(seat) ?? [], taken.tier, month),
        isSpared: false,
      }
      return consequencesOf(regime, subject, lift).shut
    }
    return new Map(recording.citizens.filter(({ from }) => from <= month).map((citizen) => [citizen.seat, shutTo(citizen)]))
  }
}

/** Whether something was taken at a tier in a month of the rule before, and no test was passed between. */
function isTakenFrom({ room, renewals }: Recording, rows: readonly StandingRow[], tier: string, month: number): boolean {
  const isRule = (at: number) => room.months.some((one) => one.month === at && one.phase === 'rule')
  return rows.some(
    (row) =>
      row.month < month &&
      row.tier === tier &&
      isRule(row.month) &&
      !renewals.some((one) => one.citizen === row.citizen && one.month > row.month && one.month < month),
  )
}

function tiesOf({ ties }: Recording, seat: Seat, month: number): Seat[] {
  return ties.flatMap((tie) => (tie.month !== month ? [] : tie.a === seat ? tie.b : tie.b === seat ? tie.a : []))
}
