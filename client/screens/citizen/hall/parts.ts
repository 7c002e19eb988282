import { isOpen } from '../../../net/choices.ts'
import type { useMe } from '../useMe.ts'
import { protestOf, secondOf } from './errand.ts'

type Room = ReturnType<typeof useMe>
export type HallPart = 'quiz' | 'file' | 'question' | 'protest'

/** What the desk at the town hall has for one this month: what may be asked, and what was. */
export function partsAtHall(room: Room): HallPart[] {
  const { me, view, onTheWay } = room
  const tested = me.diary.some(({ what }) => what === 'returned' || what === 'test-failed')
  return [
    ...(me.taken !== null || tested ? (['quiz'] as const) : []),
    ...(isOpen(view.choices, 'file') || secondOf(room) === 'file' ? (['file'] as const) : []),
    ...(isOpen(view.choices, 'question') || me.questions || onTheWay('question').length > 0 ? (['question'] as const) : []),
    ...(isOpen(view.choices, 'protest') || protestOf(room) !== null ? (['protest'] as const) : []),
  ]
}
