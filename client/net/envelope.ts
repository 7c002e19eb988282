import { commitmentOf } from '../../shared/kit/commit.ts'
import type { View } from '../../shared/vocabulary/view.ts'

/** Whether the opened envelope is the one that was sealed before play; null while it is sealed. Computed here, in this browser. */
export function envelopeHolds({ reveal, room }: Pick<View, 'reveal' | 'room'>): boolean | null {
  return reveal ? commitmentOf(reveal.sealed) === room.commitment : null
}

/** The first eight signs of a commitment: enough to know it again. */
export function beginningOf(commitment: string): string {
  return `${commitment.slice(0, 4)} ${commitment.slice(4, 8)}`
}
