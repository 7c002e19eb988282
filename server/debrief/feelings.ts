import { FEELINGS, type Feeling } from '../../shared/vocabulary/feeling.ts'
import type { Actor } from '../../shared/vocabulary/ids.ts'
import type { Entry } from '../../shared/vocabulary/journal.ts'

/** The entries that a room's last state comes from: an undo leaves out what was done since the version that it goes back to. */
export function lastLine(entries: readonly Entry[]): Entry[] {
  const line: Entry[] = []
  let until = Infinity
  for (const entry of entries.toReversed()) {
    if (entry.seq > until) continue
    line.push(entry)
    if (entry.intent.type === 'undo') until = entry.intent.to
  }
  return line.toReversed()
}

/**
 * A journal in which nobody can tell who tapped what: the feelings that people stayed with, sorted, are dealt out in the
 * order in which each tapped first, and each entry of theirs says the same. What was felt before an undo counted for nothing
 * and tells nothing. The counts stay, and it can be replayed.
 */
export function mixedFeelings(entries: readonly Entry[]): Entry[] {
  const last = new Map<Actor, Feeling>()
  for (const { actor, intent } of lastLine(entries)) if (intent.type === 'feeling') last.set(actor, intent.feeling)
  const sorted = [...last.values()].toSorted((a, b) => FEELINGS.indexOf(a) - FEELINGS.indexOf(b))
  const dealt = new Map([...last.keys()].map((actor, i) => [actor, sorted[i]]))
  return entries.map((entry) => {
    if (entry.intent.type !== 'feeling') return entry
    return { ...entry, intent: { ...entry.intent, feeling: dealt.get(entry.actor) ?? FEELINGS[0] } }
  })
}
