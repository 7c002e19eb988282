import { useEffect, useState } from 'react'
import { ask } from './api.ts'
import { follow, type Document } from './follow.ts'
import { later } from './later.ts'

/**
 * What a document is asked by. `path` null: nothing is asked. `at`: the point of the room at which it has to be made, so
 * that another point asks again. `everyMs`: asked again while people are still answering.
 */
export type Asking = { path: string | null; token: string; at?: string; everyMs?: number | undefined }

/** Documents that this page has, and at which point each was made: going back to one is at once. */
const shelf = new Map<string, { at: string; value: unknown }>()
const keyOf = (path: string | null, token: string): string => `${token} ${path}`
const onShelf = <T>(key: string): T | null => (shelf.get(key)?.value as T | undefined) ?? null

/** A document of a room as the server made it; an older one stays until the new one is there. */
export function useFetched<T>({ path, token, at = '', everyMs }: Asking): Document<T> {
  const key = keyOf(path, token)
  const [held, setHeld] = useState<{ key: string; document: Document<T> } | null>(null)

  useEffect(() => {
    if (path === null || (everyMs === undefined && shelf.get(key)?.at === at)) return
    return follow<T>({
      ask: () => ask<T>(path, undefined, { token }),
      later,
      everyMs,
      tell: (told) => {
        if (told.state === 'ready') shelf.set(key, { at, value: told.value })
        setHeld({ key, document: { state: told.state, value: onShelf<T>(key) } })
      },
    })
  }, [key, path, token, at, everyMs])

  if (held?.key === key) return held.document
  const value = onShelf<T>(key)
  return { state: value === null ? 'loading' : 'ready', value }
}

/** Fetches documents one after the other before they are asked for, so that a tap finds them here; the first trouble ends it. */
export function useFetchedAhead(paths: readonly string[], { token, at }: { token: string; at: string }): void {
  useEffect(() => {
    let isStopped = false
    const fetchAll = async () => {
      for (const path of paths) {
        const key = keyOf(path, token)
        if (shelf.get(key)?.at === at) continue
        const answer = await ask(path, undefined, { token })
        if (isStopped || !answer.ok) return
        shelf.set(key, { at, value: answer.value })
      }
    }
    void fetchAll()
    return () => {
      isStopped = true
    }
  }, [paths, token, at])
}

/** Takes everything off the shelf: of a recording that was closed, nothing stays. */
export function forgetFetched(): void {
  shelf.clear()
}
