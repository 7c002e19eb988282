import type { PublicView } from '../../../shared/vocabulary/view.ts'

/** What the room is at between and after its months. */
export type Moment = 'terms' | 'theories' | 'exam' | 'feelings'

const MOMENTS = { open: 'theories', exam: 'exam', closed: 'feelings' } as const

/** The moment that a screen shows; null in the months and outside them. */
export function momentOf({ room, town }: Pick<PublicView, 'room' | 'town'>): Moment | null {
  if (room.phase === 'app' && room.step === null) return 'terms'
  if (room.phase === 'theories') return MOMENTS[town.theories]
  return null
}

/** How those who are there are counted just now; null where nobody is waited for. */
export function countingOf(view: Pick<PublicView, 'room' | 'town'>): 'readyOf' | 'answeredOf' | 'doneOf' | null {
  const { room } = view
  const moment = momentOf(view)
  if (moment === 'terms') return 'answeredOf'
  if (moment === 'exam' || moment === 'feelings') return 'doneOf'
  return moment === 'theories' || room.step === 'plan' || room.step === 'social' ? 'readyOf' : null
}
