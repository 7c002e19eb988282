import { use } from 'react'
import type { debriefBook } from './debrief-book.ts'

type Shelves = typeof debriefBook

let arriving: Promise<Shelves> | null = null

/** Fetches claims, cases, concepts and the archive; once. */
export function loadDebriefBook(): Promise<Shelves> {
  arriving ??= import('./debrief-book.ts').then((arrived) => arrived.debriefBook)
  return arriving
}

/** What is read and asked about in the debrief; suspends until it is there. */
export function useDebriefBook(): Shelves {
  return use(loadDebriefBook())
}
