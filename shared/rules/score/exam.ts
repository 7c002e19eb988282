import { chance } from '../../kit/chance.ts'
import { sortedByAll } from '../../kit/sorted.ts'
import { EXAM_CASES } from '../../vocabulary/intent.ts'
import type { Game, Own } from '../../vocabulary/state.ts'
import { humansOf, ownOf } from '../citizens.ts'
import { actsInNotebook } from '../notebook.ts'

/** One act may stand in so many cases. */
const MOST_TIMES = 2

/**
 * Unseen cases for the exam: pairs of acts of which the theories of the room expect different things, the most divided
 * ones first, by lot among equals. They hang on what people wrote and on the seed alone, so they tell nothing of the rules.
 */
export function examOf(g: Game): string[][] {
  const features = actsInNotebook(g)
  const people = humansOf(g).map((seat) => ownOf(g, seat).theories)
  const pairs = features.flatMap((one, i) => features.slice(i + 1).map((other) => [one, other]))
  const ranked = sortedByAll(pairs, (pair) => [-dividedness(people, pair), chance(g.sealed.seed, 'exam', ...pair)])
  const cases: string[][] = []
  const times = (feature: string) => cases.flat().filter((one) => one === feature).length
  for (const pair of ranked) {
    if (cases.length === EXAM_CASES) break
    if (pair.every((feature) => times(feature) < MOST_TIMES)) cases.push(pair)
  }
  return cases
}

/** How many expect the rarer of the two directions. */
function dividedness(people: readonly Own['theories'][], pair: readonly string[]): number {
  const expected = people.map((theories) => pair.reduce((sum, feature) => sum + leaning(theories[feature]), 0))
  return Math.min(expected.filter((sum) => sum > 0).length, expected.filter((sum) => sum < 0).length)
}

/** A guess as a number: its direction times how sure it is. */
function leaning(theory: Own['theories'][string] | undefined): number {
  const direction = theory?.effect === 'raises' ? 1 : theory?.effect === 'lowers' ? -1 : 0
  return direction * ((theory?.confidence ?? 0) + 1)
}
