import { chance } from '../kit/chance.ts'
import type { Activity } from '../vocabulary/content.ts'
import type { Game, Own } from '../vocabulary/state.ts'
import { note } from './acts.ts'
import { livingIn, ownOf } from './citizens.ts'

/** Lights a window or puts one out; when half as many are lit as there are citizens, everybody is glad and the count starts again. */
export function light(g: Game, by: number): void {
  const { windows } = g.town
  windows.lit = Math.max(0, windows.lit + by)
  if (windows.lit < windows.of) return
  windows.lit = 0
  for (const seat of livingIn(g)) {
    ownOf(g, seat).joy += 1
    note(g, seat, { slot: 0, what: 'windows', joy: 1 })
  }
}

/** Coins lost to ordinary law: it falls on the true actor, at once, with the reason; never more than the purse holds. */
export function finedFor(g: Game, fine: Activity['fine'], own: Own, ...key: (string | number)[]): number {
  if (!fine || chance(g.sealed.seed, g.town.month, ...key) * fine.oneIn >= 1) return 0
  return Math.min(fine.coins, own.coins)
}
