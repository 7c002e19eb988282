import { ALL_RULES } from '../../shared/scoring/effects.ts'
import { liveSensors } from '../../shared/scoring/evidence.ts'
import { reformed, votedReforms } from '../../shared/scoring/reforms.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { worldOf, type Library } from './rescoring.ts'

/** How many of a hundred sensors were live in a month: none once all rules were struck, and in the months of a reform those that it left. */
export function glassOf(recording: Recording, deps: Library): (month: number) => number {
  const { sealed, reforms, struck, room } = recording
  const live = liveSensors(recording, sealed.regime, worldOf(deps, room.length))
  const left = reformed(sealed.regime, votedReforms(reforms.passed)).sensors
  const of = Object.keys(sealed.regime.sensors).length
  return (month) => {
    const isStruck = struck.some((one) => one.rule === ALL_RULES && one.month < month)
    const isReformed = reforms.from !== null && month >= reforms.from
    const awake = (live.get(month) ?? []).filter((sensor) => !isReformed || Object.hasOwn(left, sensor))
    return isStruck || of === 0 ? 0 : Math.round((100 * awake.length) / of)
  }
}
