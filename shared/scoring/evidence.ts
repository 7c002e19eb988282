import { sortedBy } from '../kit/sorted.ts'
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

/** Whom a regime watches in which month, and the seed of its lots then. */
type Watch = { seed: (month: number) => string; scored: (month: number) => readonly Seat[] }

/** What a regime would record of the same lives. The same answer everywhere and each time. */
export function sensedAnew(recording: Recording, regime: SealedRegime, world: World, { seed: seedOf, scored }: Watch): Observation[] {
  const live = liveSensors(recording, regime, world)
  const seen: Observation[] = []
  for (const { month, phase, sleeps } of recording.room.months) {
    if (phase === 'ordinary' || sleeps) continue
    const seed = seedOf(month)
    const watched = new Set(scored(month))
    const citizens = recording.citizens.filter(({ seat }) => watched.has(seat))
    seen.push(
      ...observe({
        seed,
        regime,
        live: live.get(month) ?? [],
        // In an order of their own, whatever the one in which they were written down.
        acts: sortedBy(
          recording.acts.filter((act) => act.month === month && watched.has(act.citizen)),
          ({ id }) => id,
        ),
        sensed: 0,
        districts: Object.fromEntries(citizens.map(({ seat, district }) => [seat, district])),
        traits: Object.fromEntries(citizens.map(({ seat, persona }) => [seat, world.personas[persona] ?? {}])),
        mistakesSoFar: seen.filter((one) => isFelt(regime, one)).length,
      }),
      ...(regime.reports === 'neighbours' && phase !== 'app' ? reportsOf(recording, regime, seed, month, seen) : []),
    )
  }
  return seen
}

/** Sensors that are live in each month: those of its phase and those that events brought. What wakes stays awake. */
export function liveSensors(
  { room }: Pick<Recording, 'room'>,
  { sensors }: Pick<SealedRegime, 'sensors'>,
  { brings }: Pick<World, 'brings'>,
): ReadonlyMap<number, readonly string[]> {
  const live = new Set<string>()
  return new Map(
    room.months.map(({ month, phase, event }): [number, string[]] => {
      const brought = event === null ? [] : (brings[event] ?? [])
      for (const [sensor, { from }] of Object.entries(sensors)) {
        const isDue = (from === 'app' && phase !== 'ordinary') || (from === 'rule' && phase !== 'ordinary' && phase !== 'app')
        if (isDue || (phase !== 'ordinary' && brought.includes(sensor))) live.add(sensor)
      }
      return [month, [...live]]
    }),
  )
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
