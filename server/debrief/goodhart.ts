import { standingAndLife } from '../../shared/indicators/goodhart.ts'
import { rounded } from '../../shared/indicators/index.ts'
import { everybodyOf, until } from '../../shared/indicators/log.ts'
import type { GoodhartTold } from '../../shared/vocabulary/debrief.ts'
import type { Scene } from './scene.ts'

/** How well standing told life at each month's end, among all whom the picture of lives shows, bots too. */
export function goodhartTold({ lived, isTold }: Scene): GoodhartTold {
  const town = everybodyOf(lived)
  const told = (log: Scene['lived']) => (isTold(town.size) ? rounded(standingAndLife(log, town)) : null)
  return { months: lived.room.months.map(({ month }) => ({ month, value: told(until(lived, month)) })), correlation: told(lived) }
}
