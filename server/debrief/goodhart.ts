import { goodhart } from '../../shared/indicators/goodhart.ts'
import { valueOf } from '../../shared/indicators/index.ts'
import { until } from '../../shared/indicators/log.ts'
import type { GoodhartTold } from '../../shared/vocabulary/debrief.ts'
import { byMonth } from './behaviour.ts'
import type { Scene } from './scene.ts'

/** The Goodhart meter as it stood at each month's end. */
export function goodhartTold(scene: Scene): GoodhartTold {
  const months = byMonth(scene, ({ lived }, month) => goodhart.measure(until(lived, month)))
  return { months, correlation: scene.isTold(scene.people.size) ? valueOf(goodhart, scene.lived) : null }
}
