import { useEffect, useState } from 'react'
import { emptyBook, readBook, sweepBooks, writeBook, type Book } from './book.ts'

const LOOKS_EVERY_MS = 60_000

export type BookHook = { book: Book; write: (change: Partial<Pick<Book, 'notes' | 'guesses'>>) => void; clear: () => void }

/** The notebook of this room, kept on this device as long as somebody looks at it. */
export function useBook(room: string): BookHook {
  const [book, setBook] = useState(() => readBook(room, Date.now()))
  useEffect(() => {
    sweepBooks(Date.now())
    const look = () => setBook((before) => ({ ...before, seen: Date.now() }))
    const beat = setInterval(look, LOOKS_EVERY_MS)
    return () => clearInterval(beat)
  }, [])
  useEffect(() => writeBook(room, book), [room, book])
  return {
    book,
    write: (change) => setBook((before) => ({ ...before, ...change })),
    clear: () => setBook(emptyBook(Date.now())),
  }
}
