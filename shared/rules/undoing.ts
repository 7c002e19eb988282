import type { Intent, IntentType } from '../vocabulary/intent.ts'
import type { Game, Town, UndoPoint } from '../vocabulary/state.ts'

/** So long something can be undone. */
export const UNDO_MS = 10 * 60_000
const MOST = 20

/** What a facilitator may do by a slip of the hand. Opening the envelope is final, and so is all before it. */
const UNDOABLE: readonly IntentType[] = [
  'start',
  'next',
  'play-on',
  'phase',
  'event',
  'update',
  'bots',
  'clear',
  'end-score',
  'seat.remove',
  'seat.ban',
  'seat.restore',
  'seat.rename',
  'seat.name',
  'seat.admit',
]

/** Keeps what an intent of the facilitator did, so that it can be undone. Call after it was applied; `was`: the town before. Who plays alone has no desk to undo at. */
export function remember(g: Game, intent: Intent, { seq, at, was }: { seq: number; at: number; was: Pick<Town, 'month' | 'deeds'> }): void {
  if (g.town.solo || !UNDOABLE.includes(intent.type)) return
  const seat = 'seat' in intent ? intent.seat : null
  const kept = g.facilitator.undo.filter((point) => point.at > at - UNDO_MS).slice(1 - MOST)
  g.facilitator.undo = [...kept, { to: seq - 1, at, type: intent.type, seat, month: was.month, deeds: was.deeds }]
}

/** What can be undone now, oldest first. */
export function undoable(g: Game): UndoPoint[] {
  return g.facilitator.undo.filter(({ at }) => at > g.town.now - UNDO_MS)
}
