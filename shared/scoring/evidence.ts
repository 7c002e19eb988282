import type { Persona } from '../vocabulary/content.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Observation } from '../vocabulary/ledger.ts'
import type { Recording } from '../vocabulary/recording.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'
import { isConfirmed } from './households.ts'
import { isSpared, reportEntry } from './report-entries.ts'
import { isFelt, observe } from './sensors.ts'

/** What the recorded room was made of and the recording doesn't hold: who its people were, and which sensors each event brought. */
export type World = {
  personas: Readonly<Record<string, Pick<Persona, 'eyes' | 'mistaken' | 'trait'>>>
  brings: Readonly<Record<string, readonly string[]>>
}

/** What another regime would have recorded of the same lives: `scored` says whom it watches in which month. The same answer everywhere and each time. */
export function sensedAnew(recording: Recording, regime: SealedRegime, world: World, scored: (month: number) => readonly Seat[]): Observation[] {
  const seed = `${recording.commitment}|${regime.id}`
  const live = new Set<string>()
  const seen: Observation[] = []
  for (const { month, phase, event, sleeps } of recording.room.months) {
    if (phase === 'ordinary') continue
    const brought = event === null ? [] : (world.brings[event] ?? [])
    for (const [sensor, { from }] of Object.entries(regime.sensors)) {
      if (from === 'app' || (from === 'rule' && phase === 'rule') || brought.includes(sensor)) live.add(sensor)
    }
    if (sleeps) continue
    const watched = new Set(scored(month))
    const citizens = recording.citizens.filter(({ seat }) => watched.has(seat))
    seen.push(
      ...observe({
        seed,
        regime,
        live: [...live],
        acts: recording.acts.filter((act) => act.month === month && watched.has(act.citizen)),
        sensed: 0,
        districts: Object.fromEntries(citizens.map(({ seat, district }) => [seat, district])),
        traits: Object.fromEntries(citizens.map(({ seat, persona }) => [seat, world.personas[persona] ?? {}])),
        mistakesSoFar: seen.filter((one) => isFelt(regime, one)).length,
      }),
      ...(regime.reports === 'neighbours' && phase === 'rule' ? reportsOf(recording, regime, seed, month, seen) : []),
    )
  }
  return seen
}

function isAskedAbout(reportable: readonly string[], feature: string): boolean {
  return reportable.length === 0 || reportable.includes(feature)
}

/** Reports as they were made, recorded of both sides as this regime does: of the one who was reported once in two months at most. */
function reportsOf(
  recording: Recording,
  { checked, reportable }: SealedRegime,
  seed: string,
  month: number,
  before: readonly Observation[],
): Observation[] {
  const magnitudes = new Map(recording.observations.map(({ id, magnitude }) => [id, magnitude]))
  const now: Observation[] = []
  const write = (by: Seat, citizen: Seat, feature: 'report.made' | 'report.received') => {
    const entry = reportEntry({ act: `m${month}-c${by}-s0-report`, month, citizen, feature, magnitude: 1 })
    now.push({ ...entry, magnitude: magnitudes.get(entry.id) ?? 1 })
  }
  for (const report of recording.reports.filter((one) => one.month === month && isAskedAbout(reportable, one.feature))) {
    write(report.by, report.by, 'report.made')
    const spares = isSpared([...before, ...now], report.of, month)
    if (!spares && isConfirmed(checked, report.true, seed, month, report.by, report.of)) write(report.by, report.of, 'report.received')
  }
  return now
}
