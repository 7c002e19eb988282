import type { Effect } from '../../../shared/vocabulary/intent.ts'

const PREFIX = 'igs:book:'
const KEPT_MS = 2 * 60 * 60 * 1000

/** An onlooker's notebook: answers by question, guesses by feature. It never leaves the device. */
export type Book = { seen: number; notes: Record<string, string>; guesses: Record<string, Effect> }

export const emptyBook = (now: number): Book => ({ seen: now, notes: {}, guesses: {} })

/** The notebook of a room, as it was left on this device. */
export function readBook(room: string, now: number): Book {
  try {
    const kept = localStorage.getItem(PREFIX + room)
    return kept ? { ...(JSON.parse(kept) as Book), seen: now } : emptyBook(now)
  } catch {
    return emptyBook(now)
  }
}

/** Keeps a notebook; where the browser keeps nothing it lasts as long as the page. */
export function writeBook(room: string, book: Book): void {
  try {
    localStorage.setItem(PREFIX + room, JSON.stringify(book))
  } catch {
    return
  }
}

/** Throws away notebooks that nobody has looked at for two hours: devices of a school go from hand to hand. */
export function sweepBooks(now: number): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(PREFIX) && seenOf(name) < now - KEPT_MS) localStorage.removeItem(name)
    }
  } catch {
    return
  }
}

function seenOf(name: string): number {
  try {
    return (JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Book>).seen ?? 0
  } catch {
    return 0
  }
}
