import { chance } from '../../kit/chance.ts'
import type { Activity } from '../../vocabulary/content.ts'
import type { Game, News, Own } from '../../vocabulary/state.ts'
import { note } from '../acts.ts'
import { livingIn, ownOf } from '../citizens.ts'

/** Lights a window or puts one out; when half as many are lit as there are citizens, everybody is glad and the count starts again. */
export function light(g: Game, by: number): void {
  const { windows } = g.town
  windows.lit = Math.max(0, windows.lit + by)
  if (windows.lit < windows.of) return
  windows.lit = 0
  cheerAll(g, 'windows', 1)
  tell(g, 'windows')
}

/** Everybody has joy, and reads why. */
export function cheerAll(g: Game, what: string, joy: number): void {
  for (const seat of livingIn(g)) {
    ownOf(g, seat).joy += joy
    note(g, seat, { slot: 0, what, joy })
  }
}

/** What the town as a whole did or met is told once a month. */
export function tell(g: Game, news: News): void {
  if (!g.town.news.includes(news)) g.town.news.push(news)
}

/** Coins lost to ordinary law: it falls on the true actor, at once, with the reason; never more than the purse holds. */
export function finedFor(g: Game, fine: Activity['fine'], own: Own, ...key: (string | number)[]): number {
  if (!fine || chance(g.sealed.seed, g.town.month, ...key) * fine.oneIn >= 1) return 0
  return Math.min(fine.coins, own.coins)
}
