import type { Recording } from '../vocabulary/recording.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'

/** Something that a regime would have to know and that the recording doesn't hold. */
export type Missing = { feature: string; why: string }

/** What a regime would need to know of the recorded lives and can't: listed, never invented. `unknown`: what its file says that no town tells. */
export function missingFor(recording: Recording, regime: SealedRegime, unknown: readonly Missing[]): Missing[] {
  const done = new Set<string>()
  for (const { outcome, features } of recording.acts) if (outcome === 'done') for (const { feature } of features) done.add(feature)
  const missing: Missing[] = [...unknown]
  for (const feature of Object.keys(regime.effects)) {
    if (!done.has(feature) && feature !== 'report.received') missing.push({ feature, why: 'Nobody did it in this room.' })
  }
  if ('points' in regime.ratings && recording.ratings.length === 0) missing.push({ feature: 'stars', why: 'Nobody gave stars in this room.' })
  if (regime.reports === 'neighbours' && recording.reports.length === 0)
    missing.push({ feature: 'reports', why: 'Nobody reported anybody in this room.' })
  if ('how' in regime.network && recording.ties.length === 0) missing.push({ feature: 'ties', why: 'Nobody was tied to anybody in this room.' })
  return missing
}
