import { baselineOf, INDICATORS, valueOf } from '../../shared/indicators/index.ts'
import { spoken, type Indicator } from '../../shared/indicators/indicator.ts'
import type { Figure } from '../../shared/vocabulary/debrief.ts'
import type { Scene, SisterScene } from './scene.ts'

/** Every indicator beside ordinary life and the sister rooms. In a room of fewer than five people each would be about somebody. */
export function figuresTold(scene: Scene, sisters: readonly SisterScene[]): Figure[] {
  return INDICATORS.map((indicator) => {
    const value = told(scene, indicator, valueOf)
    return {
      id: indicator.id,
      title: indicator.title,
      unit: indicator.unit,
      value,
      baseline: told(scene, indicator, baselineOf),
      says: value === null ? null : spoken(indicator, value),
      sisters: sisters.map(({ sister, scene: other }) => ({ ...sister, value: told(other, indicator, valueOf) })),
    }
  })
}

function told({ lived, people, isTold }: Scene, indicator: Indicator, figure: typeof valueOf): number | null {
  return isTold(people.size) ? figure(indicator, lived) : null
}
