import { shuffled } from '../../kit/chance.ts'
import type { Game } from '../../vocabulary/state.ts'
import { act, note } from '../acts.ts'
import { citizenAt, livingIn, ownOf } from '../citizens.ts'
import { isRuled } from '../lived.ts'
import { isAwake } from '../score/app.ts'
import { tell } from './town.ts'
import { headsOf } from './works.ts'

/** The month's event gives some of the citizens, drawn by lot, a day off. */
export function giveDaysOff(g: Game): void {
  const dayOff = g.town.event?.effect.dayOff
  if (!dayOff) return
  const lucky = shuffled(g.sealed.seed, livingIn(g), 'day-off', g.town.month).slice(0, headsOf(g, 100 / dayOff.oneIn))
  for (const seat of lucky) {
    ownOf(g, seat).joy += dayOff.joy
    note(g, seat, { slot: 0, what: 'day-off', joy: dayOff.joy })
  }
  tell(g, 'day-off')
}

/** Coins for an account that is linked this month: what the event pays, or what the system pays in each of its months; null: nobody asks for one. */
export function linkCoins(g: Game): number | null {
  const { event, phase, regime } = g.town
  const isAsking = (phase === 'app' || isRuled(g)) && isAwake(g)
  const most = Math.max(event?.effect.link ?? -1, (isAsking ? regime?.links : null) ?? -1)
  return most < 0 ? null : most
}

/** Members who linked an account are paid for it, and it is known that they did. */
export function payLinks(g: Game): void {
  const coins = linkCoins(g)
  if (coins === null) return
  for (const seat of livingIn(g)) {
    const own = ownOf(g, seat)
    if (!own.linked || own.member !== true) continue
    own.coins += coins
    act(g, { seat, slot: 0, what: 'link', place: citizenAt(g, seat).place, features: ['data.shared'] })
    note(g, seat, { slot: 0, what: 'linked', coins })
  }
}
