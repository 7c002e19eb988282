import { speaking } from '../../shared/indicators/chilling.ts'
import { variety } from '../../shared/indicators/conformity.ts'
import { rounded } from '../../shared/indicators/index.ts'
import { segregationIn } from '../../shared/indicators/segregation.ts'
import type { BehaviourTold, MonthValue, Series } from '../../shared/vocabulary/debrief.ts'
import type { Scene, SisterScene } from './scene.ts'

type Measure = (scene: Scene, month: number) => number | null

/** What people did, month by month, beside the sister rooms. */
export function behaviourTold(scene: Scene, sisters: readonly SisterScene[]): BehaviourTold {
  const series = (measure: Measure): Series => ({
    own: byMonth(scene, measure),
    sisters: sisters.map(({ sister, scene: other }) => ({ ...sister, months: byMonth(other, measure) })),
  })
  return {
    speaking: series(({ lived }, month) => speaking(lived, new Set([month]))),
    variety: series(({ lived }, month) => variety(lived, new Set([month]))),
    segregation: series(({ lived }, month) => segregationIn(lived, month)),
  }
}

/** A measure in each month; null in a room of fewer than five people. */
export function byMonth(scene: Scene, measure: Measure): MonthValue[] {
  const isTold = scene.isTold(scene.people.size)
  return scene.lived.room.months.map(({ month }) => ({ month, value: isTold ? rounded(measure(scene, month)) : null }))
}
