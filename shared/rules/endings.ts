import { countsOf } from '../kit/counts.ts'
import { FEELINGS, type Feeling } from '../vocabulary/feeling.ts'
import type { Game } from '../vocabulary/state.ts'
import { livingIn, ownOf, seatsOf } from './citizens.ts'
import { lifeOf } from './month/dreams.ts'
import { closeSecondWinds } from './purse/second-wind.ts'

/** How many tapped each feeling before the envelope. */
export function countFeelings(g: Game): Record<Feeling, number> {
  const felt = seatsOf(g).flatMap((seat) => ownOf(g, seat).feeling ?? [])
  return countsOf(FEELINGS, felt)
}

/** A month is over with its statement: who may still choose has chosen, and how everybody's life stands is written down. */
export function endStatement(g: Game): void {
  closeSecondWinds(g)
  for (const citizen of livingIn(g)) {
    const { dreamSteps, joy } = ownOf(g, citizen)
    g.sealed.lives.push({ month: g.town.month, citizen, life: lifeOf({ dreamSteps, joy }), dreamSteps, joy })
  }
}
