import { useEffect, useState } from 'react'
import { ask } from '../../net/api.ts'
import { follow, type Document } from '../../net/follow.ts'
import type { Later } from '../../net/wire.ts'
import type { Source } from './useSource.ts'

/** What the server gave for a room and a name, so that going back to a tab is at once. */
const shelf = new Map<string, unknown>()

/** A document of a recorded room: `debrief`, `replay`, `files`, `lab?…`; of null, nothing is asked. */
export function useRecord<T>(source: Pick<Source, 'code' | 'token'> | null, name: string): Document<T> {
  const path = source && `/api/rooms/${source.code}/${name}`
  const token = source?.token ?? ''
  const key = `${token} ${path}`
  const [held, setHeld] = useState<{ key: string; document: Document<T> } | null>(null)
  useEffect(() => {
    if (path === null || shelf.has(key)) return
    return follow<T>({
      ask: () => ask<T>(path, undefined, { token }),
      later,
      tell: (told) => {
        if (told.state === 'ready') shelf.set(key, told.value)
        setHeld({ key, document: { state: told.state, value: (shelf.get(key) as T | undefined) ?? null } })
      },
    })
  }, [key, path, token])
  const value = (shelf.get(key) as T | undefined) ?? null
  if (value !== null) return { state: 'ready', value }
  return held?.key === key ? held.document : { state: 'loading', value: null }
}

/** Takes all documents off the shelf: of a recording that was closed, nothing stays. */
export function clearRecords(): void {
  shelf.clear()
}

const later: Later = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
