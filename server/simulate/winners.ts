import { addedUp, counted } from './statistics.ts'
import type { Ending } from './summary.ts'

/** Who has the most life in a room, by temperament: 1 in all, shared by those who are level. A temperament that was there and didn't win has 0. */
export function winsOf(endings: readonly Ending[]): Record<string, number> {
  const most = Math.max(...endings.map(({ life }) => life))
  const winners = endings.filter(({ life }) => life === most).map(({ temperament }) => temperament)
  const won = Object.entries(counted(winners)).map(([name, count]) => [name, count / winners.length] as const)
  return addedUp([Object.fromEntries(endings.map(({ temperament }) => [temperament, 0])), Object.fromEntries(won)])
}
