import { useEffect, useState } from 'react'
import type { Debrief, Lab, OwnFile, Replay } from '../../shared/vocabulary/debrief.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import { ask } from './api.ts'
import { follow, type Document } from './follow.ts'
import { keptOf, keyFor, type Role } from './keys.ts'
import { useRoom } from './useRoom.tsx'
import type { Later } from './wire.ts'

/** What the lab is asked: another regime, reforms as one types them; `''`: as played. */
export type LabOrder = { regime: string; reforms: string }

/** All that the class talks about; only once the envelope is open. `everyMs`: while people are still answering. */
export const useDebrief = (everyMs?: number): Document<Debrief> => useDocument<Debrief>('debrief', everyMs)

/** What the system had of this citizen; `seat`: at the desk, of whom. */
export const useOwnFile = (seat?: number): Document<OwnFile> => useDocument<OwnFile>(seat === undefined ? 'file' : `file?seat=${seat}`)

/** The recorded lives under other rules. */
export const useLab = ({ regime, reforms }: LabOrder): Document<Lab> => useDocument<Lab>(`lab?${new URLSearchParams({ regime, reforms })}`)

/** The recorded play, month by month. */
export const useReplay = (): Document<Replay> => useDocument<Replay>('replay')

/** Documents that this page has, and at which point of the room each was made. */
const shelf = new Map<string, { at: string; value: unknown }>()

function useDocument<T>(name: string, everyMs?: number): Document<T> {
  const { view } = useRoom()
  const { code, roomId } = view.room
  const token = tokenFor(roomId, view.role)
  const path = `/api/rooms/${code}/${name}`
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

const onShelf = <T>(key: string): T | null => (shelf.get(key)?.value as T | undefined) ?? null

/** Figures may have changed when the room has come to another point: a phase, a vote, a month, a step with answers. */
function pointOf({ room, town }: View): string {
  return [room.phase, room.month, room.step, town.reform?.stage, town.debrief?.step].join(' ')
}

/** Roles whose screens show the same view. */
const KEYS: Readonly<Record<View['role'], readonly Role[]>> = {
  citizen: ['citizen'],
  facilitator: ['facilitator'],
  projector: ['projector', 'onlooker'],
}

/** The token with which this tab is in the room; else one that the device keeps for it. */
function tokenFor(roomId: string, role: View['role']): string {
  const mine = KEYS[role].map((each) => keyFor(each)).find((key) => key?.room === roomId)
  const kept = keptOf(roomId)
  return mine?.token ?? KEYS[role].map((each) => kept[each]).find((token) => token !== undefined) ?? ''
}

const later: Later = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
