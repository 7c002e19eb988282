import { useEffect, useState } from 'react'
import type { PublicView } from '../../shared/vocabulary/view.ts'
import { ask } from './api.ts'
import { follow, type Document } from './follow.ts'
import type { Later } from './wire.ts'

/** Who asks for a document: the room as all screens see it, and the token that this screen is in it by. */
export type Asker = { view: PublicView; token: string }

/** Documents that this page has, and at which point of the room each was made. */
const shelf = new Map<string, { at: string; value: unknown }>()

/** A document of the room, by the end of its address; only once the envelope is open. `everyMs`: asked for again while people are still answering. */
export function useDocument<T>({ view, token }: Asker, name: string, everyMs?: number): Document<T> {
  const path = `/api/rooms/${view.room.code}/${name}`
  const key = `${token} ${path}`
  const at = pointOf(view)
  const isOpen = view.reveal !== undefined
  const [held, setHeld] = useState<{ key: string; document: Document<T> } | null>(null)

  useEffect(() => {
    if (!isOpen || (everyMs === undefined && shelf.get(key)?.at === at)) return
    return follow<T>({
      ask: () => ask<T>(path, undefined, { token }),
      later,
      everyMs,
      tell: (told) => {
        if (told.state === 'ready') shelf.set(key, { at, value: told.value })
        setHeld({ key, document: { state: told.state, value: onShelf<T>(key) } })
      },
    })
  }, [key, path, token, at, isOpen, everyMs])

  if (held?.key === key) return held.document
  const value = isOpen ? onShelf<T>(key) : null
  return { state: value === null ? 'loading' : 'ready', value }
}

/** Fetches documents one after the other before they are asked for, so that a tap finds them here; the first trouble ends it. */
export function useAhead({ view, token }: Asker, names: readonly string[]): void {
  const { code } = view.room
  const at = pointOf(view)
  useEffect(() => {
    let isStopped = false
    const fetchAll = async () => {
      for (const name of names) {
        const path = `/api/rooms/${code}/${name}`
        const key = `${token} ${path}`
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
  }, [names, code, token, at])
}

/** The end of the address of a lab. `''`: as played. */
export const labPath = (order: { regime: string; reforms: string }): string => `lab?${new URLSearchParams(order)}`

const onShelf = <T>(key: string): T | null => (shelf.get(key)?.value as T | undefined) ?? null

/** Figures may have changed when the room has come to another point: a phase, a vote, a month, a step with answers. */
function pointOf({ room, town }: PublicView): string {
  return [room.phase, room.month, room.step, town.reform?.stage, town.debrief?.step].join(' ')
}

const later: Later = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
