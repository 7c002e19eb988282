import { countsOf } from '../../shared/kit/counts.ts'
import { groupedBy } from '../../shared/kit/grouped.ts'
import { CONTEXTS, MEASURES } from '../../shared/vocabulary/content.ts'
import type { SortTold } from '../../shared/vocabulary/debrief.ts'
import { ofPeople, type Scene } from './scene.ts'

/** How people sorted real systems by the two questions: the cards that five or more sorted, in the order of the book. */
export function archiveTold(scene: Scene): SortTold[] {
  const sorts = groupedBy(ofPeople(scene, scene.lived.sorts), ({ card }) => card)
  return Object.keys(scene.deps.book.archive).flatMap((card) => {
    const answers = sorts.get(card) ?? []
    if (answers.length === 0 || !scene.isTold(answers.length)) return []
    const [contexts, measures] = [answers.map(({ context }) => context), answers.map(({ measure }) => measure)]
    return { card, context: countsOf(CONTEXTS, contexts), measure: countsOf(MEASURES, measures) }
  })
}
