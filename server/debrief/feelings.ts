import { FEELINGS, type Feeling } from '../../shared/vocabulary/feeling.ts'
import type { Actor } from '../../shared/vocabulary/ids.ts'
import type { Entry } from '../../shared/vocabulary/journal.ts'

/**
 * A journal in which nobody can tell who tapped what: the feelings that people stayed with, sorted, are dealt out in the
 * order in which each tapped first, and each entry of theirs says the same. The counts stay, and it can be replayed.
 */
export function mixedFeelings(entries: readonly Entry[]): Entry[] {
  const last = new Map<Actor, Feeling>()
  for (const { actor, intent } of entries) if (intent.type === 'feeling') last.set(actor, intent.feeling)
  const sorted = [...last.values()].toSorted((a, b) => FEELINGS.indexOf(a) - FEELINGS.indexOf(b))
  const dealt = new Map([...last.keys()].map((actor, i) => [actor, sorted[i]]))
  return entries.map((entry) => {
    const feeling = entry.intent.type === 'feeling' ? dealt.get(entry.actor) : undefined
    return entry.intent.type === 'feeling' && feeling ? { ...entry, intent: { ...entry.intent, feeling } } : entry
  })
}
