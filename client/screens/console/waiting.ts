import type { View } from '../../../shared/vocabulary/view.ts'

/** Whether the room waits for people just now: for their plans and ties, for guesses, or for an answer. */
export function isAwaiting({ room, desk }: Pick<View, 'room' | 'desk'>): boolean {
  return room.phase === 'arrival' || room.step === 'plan' || room.step === 'social' || room.phase === 'theories' || (desk?.answered ?? null) !== null
}
