import type { Op } from '../../shared/kit/patch.ts'
import type { Audience } from '../../shared/vocabulary/ids.ts'
import type { View } from '../../shared/vocabulary/view.ts'

/** What changed on the screens of a room between two versions: once for all, and what is some audience's own beside it. */
export type Publication = { from: number; to: number; publicOps: Op[]; ownOps: ReadonlyMap<Audience, Op[]> }

/** What one screen gets on its own. */
export type Frame = { kind: 'view'; version: number; view: View } | { kind: 'patch'; from: number; to: number; ops: Op[] }

export type ClosedReason = 'replaced' | 'removed' | 'moved' | 'ended' | 'restarting' | 'reload'

/** Whoever carries a room to its screens. */
export type Watcher = {
  publish(publication: Publication): void
  /** Something changed that has no version of its own: send this audience a whole view. */
  refresh(audience: Audience): void
  /** The screens of one audience, or of all, are over. `room`: where a human who was moved goes on. */
  end(audience: Audience | 'all', reason: ClosedReason, room?: string): void
  /** The screens that a desk's token opened are over. */
  endDesk(tokenHash: string, reason: ClosedReason): void
}
