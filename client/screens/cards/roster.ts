import { nanoid } from 'nanoid'
import { MOST_SEATS } from '../../../shared/vocabulary/ids.ts'

/** One card: what stands on it, and the id that always leads to the same chair. */
export type SeatCard = { label: string | null; joinId: string }
export type Roster = { names: string; count: number; ids: readonly string[] }

const KEPT = 'igs:roster'

/** An empty list. The ids of its cards are made once, so that a name that is corrected keeps its card. */
export function newRoster(): Roster {
  return { names: '', count: 0, ids: Array.from({ length: MOST_SEATS }, () => nanoid()) }
}

/** A card for each name, or so many with numbers only; never more than a room has chairs. */
export function cardsOf({ names, count, ids }: Roster): SeatCard[] {
  const labels: (string | null)[] = names.split('\n').flatMap((name) => name.trim() || [])
  const wanted = labels.length > 0 ? labels : Array.from({ length: count }, () => null)
  return ids.slice(0, wanted.length).map((joinId, i) => ({ label: wanted[i] ?? null, joinId }))
}

/** The list that was kept on this computer, if any. */
export function keptRoster(): Roster | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null') as Roster | null
  } catch {
    return null
  }
}

/** Keeps the list on this computer, or forgets it. */
export function keepRoster(roster: Roster | null): void {
  try {
    if (roster) localStorage.setItem(KEPT, JSON.stringify(roster))
    else localStorage.removeItem(KEPT)
  } catch {
    return
  }
}
