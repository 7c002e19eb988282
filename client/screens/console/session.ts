import { createContext, use } from 'react'
import type { SessionDesk } from '../../../shared/protocol/rest.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'

/** One room of the session as the desk holds it; no view until it has come. */
export type DeskRoom = { roomId: string; view: View | null; send: (deed: Deed) => void }

/** All rooms that the key of this desk opens, and the one that is on the screen. */
export type DeskSession = {
  token: string
  /** What the server says of the session; null until it has. */
  mine: SessionDesk | null
  rooms: readonly DeskRoom[]
  current: string
  switchTo: (roomId: string) => void
}

const NO_SESSION: DeskSession = { token: '', mine: null, rooms: [], current: '', switchTo: () => {} }

/** The session of this desk; without one above it, a desk has its own room only. */
export const SessionContext = createContext<DeskSession>(NO_SESSION)

/** The session of this desk. */
export function useDeskSession(): DeskSession {
  return use(SessionContext)
}

/** Whether this desk may only look on and take notes. */
export function onlyLooks({ mine }: DeskSession): boolean {
  return mine?.rights === 'notes'
}
