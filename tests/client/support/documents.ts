import { vi } from 'vitest'
import { documentAt } from '../../support/fixtures/documents.ts'

/** Lets the screens of a test fetch the documents of the fixtures; the addresses that were asked for, in order. */
export function serveDocuments(own: number | null = 6): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    return Promise.resolve(Response.json(documentAt(path, own)))
  })
  return asked
}
