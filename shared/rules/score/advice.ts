import { chance, pick } from '../../kit/chance.ts'
import { ALL_RULES, inForce, truthOf } from '../../scoring/effects.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import { firstMonth } from '../../vocabulary/phase.ts'
import type { Game, Tip } from '../../vocabulary/state.ts'
import { actsInNotebook } from '../notebook.ts'

/** Coins that a tip costs. */
export const ADVICE_PRICE = 2

const ANSWERS = ['raises', 'lowers', 'nothing'] as const satisfies readonly Tip['effect'][]

/** Whether somebody sells advice: from the first statement on, there is something to advise about. */
export function isSold({ town }: Game): boolean {
  return (town.phase === 'app' || town.phase === 'rule') && town.month > firstMonth(town.length, 'app') && soldLines({ town }).length > 0
}

/** What tips are about: acts in the notebook whose rule still stands. */
function soldLines({ town }: Pick<Game, 'town'>): string[] {
  const { struck = [] } = town.regime ?? {}
  return struck.includes(ALL_RULES) ? [] : actsInNotebook({ town }).filter((line) => !struck.includes(line))
}

/** A tip about one line of the notebook. The seller tosses a fair coin: heads it is true, tails one of the two other answers. */
export function tipFor(g: Game, seat: Seat): Tip {
  const { seed } = g.sealed
  const { month } = g.town
  const regime = inForce(g.sealed)
  const feature = pick(seed, soldLines(g), 'tip', month, seat)
  const truth = truthOf(regime, feature, month)
  const lies = ANSWERS.filter((answer) => answer !== truth)
  const isTrue = chance(seed, 'tip-coin', month, seat) < 0.5
  return { month, feature, effect: isTrue && truth !== 'unknown' ? truth : pick(seed, lies, 'tip-lie', month, seat) }
}
