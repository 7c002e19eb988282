import { groupedBy } from '../../shared/kit/grouped.ts'
import { CONTEXTS, MEASURES, type Context, type Measure } from '../../shared/vocabulary/content.ts'
import type { SortTold } from '../../shared/vocabulary/debrief.ts'
import { ofPeople, type Scene } from './scene.ts'

/** How people sorted real systems by the two questions: the cards that five or more sorted, in the order of the book. */
export function archiveTold(scene: Scene): SortTold[] {
  const sorts = groupedBy(ofPeople(scene, scene.lived.sorts), ({ card }) => card)
  return Object.keys(scene.deps.book.archive).flatMap((card) => {
    const answers = sorts.get(card) ?? []
    if (answers.length === 0 || !scene.isTold(answers.length)) return []
    return {
      card,
      context: counts(
        CONTEXTS,
        answers.map(({ context }) => context),
      ) as Record<Context, number>,
      measure: counts(
        MEASURES,
        answers.map(({ measure }) => measure),
      ) as Record<Measure, number>,
    }
  })
}

function counts<T extends string>(all: readonly T[], given: readonly T[]): Record<string, number> {
  return Object.fromEntries(all.map((one) => [one, given.filter((answer) => answer === one).length]))
}
