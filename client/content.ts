import { use } from 'react'
import type { book } from './book.ts'
import type { Text } from '../shared/vocabulary/content.ts'

type Content = typeof book

let arriving: Promise<Content> | null = null

/** Fetches the texts of places, activities, dilemmas, events, personas, dreams and features; once. */
export function loadContent(): Promise<Content> {
  arriving ??= import('./book.ts').then((arrived) => arrived.book)
  return arriving
}

/** The texts of the town; suspends until they are there. */
export function useContent(): Content {
  return use(loadContent())
}

/** A text of content in the language of the screen. */
export function say(text: Text | undefined, otherwise: string): string {
  return text?.en ?? otherwise
}
