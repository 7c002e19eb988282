import type { Seat } from '../../vocabulary/ids.ts'
import type { Game } from '../../vocabulary/state.ts'
import { note } from '../acts.ts'
import { livingIn, ownOf } from '../citizens.ts'
import { MOST_JOY } from './economy.ts'

const GIFT = 2

/** Opens the second wind to whom the month turned away in both slots. */
export function openSecondWinds(g: Game): void {
  for (const seat of livingIn(g)) {
    const own = ownOf(g, seat)
    const turnedAway = own.diary.filter(({ outcome, slot }) => outcome === 'turned-away' && slot > 0).length
    own.secondWind = turnedAway === 2 ? 'open' : null
  }
}

/** The town gives two coins or two joy. */
export function takeSecondWind(g: Game, seat: Seat, take: 'coins' | 'joy'): void {
  const own = ownOf(g, seat)
  own.secondWind = take
  const coins = take === 'coins' ? GIFT : 0
  const joy = take === 'joy' ? Math.min(GIFT, MOST_JOY - own.joy) : 0
  own.coins += coins
  own.joy += joy
  note(g, seat, { slot: 0, what: 'second-wind', coins, joy })
}

/** Who didn't choose by the end of the statement gets joy. */
export function closeSecondWinds(g: Game): void {
  for (const seat of livingIn(g)) if (ownOf(g, seat).secondWind === 'open') takeSecondWind(g, seat, 'joy')
}
